import type { Reject } from '../../../data/schema/reject.ts';
import { reply } from '../../engine/say.ts';
import type { Scope } from '../../engine/scope.ts';
import type { Reply } from '../../reply.ts';
import { adviceReply } from '../advice/adviceReply.ts';
import { helpLine } from '../federalStudentAid.ts';

/** One reply for each thing that the codes stand for; codes that nobody knows are said to be so, last. */
export function codeReplies(codes: readonly string[], scope: Scope): readonly Reply[] {
  const known = codes.flatMap((code) => scope.guide.catalogue.rejects.get(code) ?? []);
  const ids = [...new Set(known.map(({ advice }) => advice))];
  const told = ids.map((id) =>
    adviceOfCodes(
      id,
      known.filter(({ advice }) => advice === id),
      scope,
    ),
  );
  const unknown = codes.filter((code) => !known.some((reject) => reject.code === code));
  return [...told, ...unknown.map((code) => unknownReply(code, scope))];
}

function adviceOfCodes(id: string, rejects: readonly Reject[], scope: Scope): Reply {
  const lead = rejects.map(({ code, meaning }) =>
    scope.say('wrong.code.means', { code, meaning: meaning[scope.language] }),
  );
  const said = adviceReply('wrong', id, scope, { lead, who: whoOf(rejects, scope) });
  const sources = [...scope.guide.catalogue.rejectSources, ...(said.because.sources ?? [])];
  return { ...said, because: { ...said.because, sources } };
}

/** The people that the codes name, where the same advice can be for one or another; `undefined` where it says itself who acts. */
function whoOf(rejects: readonly Reject[], scope: Scope): string | undefined {
  const [{ advice } = { advice: '' }] = rejects;
  const sharing = [...scope.guide.catalogue.rejects.values()].filter((reject) => reject.advice === advice);
  const isOfOne = new Set(sharing.map(({ who }) => who)).size === 1;
  const people = [...new Set(rejects.map(({ who }) => who))];
  if (isOfOne || people.includes('family') || people.includes('unknown')) return undefined;
  return people.map((who) => scope.say(`wrong.who.${who}`)).join('; ');
}

function unknownReply(code: string, scope: Scope): Reply {
  const text = scope.say('problem.unknownCode', { code, phone: helpLine(scope) });
  return reply(text, { flow: 'wrong', rule: 'wrong.unknownCode' });
}
