import { contradictionsIn, type Contradiction } from '../../guidance/facts/contradictions.ts';
import type { FactName } from '../../guidance/facts/facts.ts';
import { option } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Option } from '../reply.ts';
import { askingFlows, factsIn } from './factsIn.ts';
import { toldPlace } from './toldFacts.ts';
import { unsettledBy } from './slipKind.ts';

/**
 * How a part asks about two answers that do not go together: before anything else, with buttons to change either, and not when
 * another part was told that both are right.
 */
export function asSlip(flow: string) {
  const twoDoNotGoTogether = (_answers: unknown, scope: Scope) =>
    contradictionsIn(factsIn(scope)).length > 0 && !isSettledElsewhere(flow, scope);
  return { words: 'facts.slip', optional: true, aside: true, when: twoDoNotGoTogether, offers: slipOffers };
}

/** A question that was skipped is not asked elsewhere. */
function isSettledElsewhere(flow: string, scope: Scope): boolean {
  return askingFlows.some((other) => {
    const value = other === flow ? undefined : scope.conversation.answers[other]?.['slip']?.value;
    return value === null || (value !== undefined && unsettledBy(value, scope).length === 0);
  });
}

function slipOffers(scope: Scope): Option[] {
  const [names = []] = toAskAbout(scope);
  return names.flatMap((name) => {
    const told = tellingAnswer(name, scope);
    if (!told) return [];
    const place = told.flow === 'fafsa' ? 'fafsa' : 'facts';
    const question = scope.say(`${place}.${told.question}.short`);
    const value = `${told.flow === toldPlace ? askedIn(told.question) : told.flow}.${told.question}`;
    const answer = String(factsIn(scope)[name] ?? '');
    const label = /^\d+$/.test(answer)
      ? scope.say('facts.slip.change', { question, answer })
      : scope.say('engine.changeThat', { question });
    return [option(label, { command: 'change', value })];
  });
}

/** What was said to be right before is not what is asked about, where there is anything else. */
function toAskAbout(scope: Scope): readonly Contradiction[] {
  const all = contradictionsIn(factsIn(scope));
  const told = askingFlows.flatMap((flow) => scope.conversation.answers[flow]?.['slip']?.value ?? []);
  const open = all.filter((pair) =>
    told.every((value) => unsettledBy(value, scope).some((each) => each.join() === pair.join())),
  );
  return open.length > 0 ? open : all;
}

/** The answer that tells a fact, also in other words, in the part that counts first. */
function tellingAnswer(name: FactName, scope: Scope): { flow: string; question: string } | undefined {
  const { answers } = scope.conversation;
  const given = [...askingFlows, 'fafsa', toldPlace].flatMap((flow) =>
    Object.entries(answers[flow] ?? {}).map(([question, answer]) => ({ flow, question, answer })),
  );
  return given.find(({ flow, question, answer }) => {
    const alone = { ...scope.conversation, answers: { [flow]: { [question]: answer } } };
    return factsIn({ ...scope, conversation: alone })[name] !== undefined;
  });
}

/** The part that asks for a fact told in passing: an answer there counts before it. */
function askedIn(question: string): string {
  return ['veteran', 'laidOff', 'disability', 'citizen', 'tfa'].includes(question) ? 'funding' : 'training';
}
