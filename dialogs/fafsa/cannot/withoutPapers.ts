import { reply } from '../../engine/say.ts';
import type { Scope } from '../../engine/scope.ts';
import type { Reply } from '../../reply.ts';
import { graduationSources, graduationWords } from '../graduation.ts';
import { schoolYearOn } from '../schoolYear.ts';
import { stateAidWays } from '../stateAidReplies.ts';
import { toldOf } from '../told.ts';

/** Connecticut's own ways to aid, and that they can meet the rule on graduating. A person comes last, close to the buttons. */
export function withoutPapers(scope: Scope): readonly Reply[] {
  const because = { flow: 'cannot', rule: 'cannot.undocumented', sources: graduationSources(scope) };
  const last = [...graduationLines(scope), scope.say('fafsa.state.next'), scope.say('cannot.noPapers')];
  return [stateAidWays(scope), reply(last.join('\n'), because)];
}

/** Who said not to be in high school need not hear of it; whoever did not say hears for whom it is. */
function graduationLines(scope: Scope): readonly string[] {
  const senior = toldOf('senior', scope.conversation);
  if (senior === 'no') return [];
  const known = graduationWords({ ...(senior ? { senior } : {}) }, scope, 'fafsa.state.graduation');
  const year = String(schoolYearOn(scope.today).endsIn);
  return known.length > 0 ? known : [scope.say('cannot.graduation', { year })];
}
