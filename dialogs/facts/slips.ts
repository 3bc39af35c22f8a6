import { contradictionsIn } from '../../guidance/facts/contradictions.ts';
import type { FactName } from '../../guidance/facts/facts.ts';
import { option } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Option } from '../reply.ts';
import { askingFlows, factsIn } from './factsIn.ts';

/**
 * How a part asks about two answers that do not go together: before anything else, with buttons to change either, and not when
 * another part was told that both are right.
 */
export function asSlip(flow: string) {
  const twoDoNotGoTogether = (_answers: unknown, scope: Scope) =>
    contradictionsIn(factsIn(scope)).length > 0 && !isSettledElsewhere(flow, scope);
  return { words: 'facts.slip', optional: true, aside: true, when: twoDoNotGoTogether, offers: slipOffers };
}

function isSettledElsewhere(flow: string, { conversation }: Scope): boolean {
  return askingFlows.some((other) => other !== flow && conversation.answers[other]?.['slip'] !== undefined);
}

function slipOffers(scope: Scope): Option[] {
  const [names = []] = contradictionsIn(factsIn(scope));
  return names.flatMap((name) => {
    const told = tellingAnswer(name, scope);
    if (!told) return [];
    const place = told.flow === 'fafsa' ? 'fafsa' : 'facts';
    const question = scope.say(`${place}.${told.question}.short`);
    const value = `${told.flow}.${told.question}`;
    const answer = String(factsIn(scope)[name] ?? '');
    const label = /^\d+$/.test(answer)
      ? scope.say('facts.slip.change', { question, answer })
      : scope.say('engine.changeThat', { question });
    return [option(label, { command: 'change', value })];
  });
}

/** The answer that tells a fact, also in other words, in the part that counts first. */
function tellingAnswer(name: FactName, scope: Scope): { flow: string; question: string } | undefined {
  const { answers } = scope.conversation;
  const given = [...askingFlows, 'fafsa'].flatMap((flow) =>
    Object.entries(answers[flow] ?? {}).map(([question, answer]) => ({ flow, question, answer })),
  );
  return given.find(({ flow, question, answer }) => {
    const alone = { ...scope.conversation, answers: { [flow]: { [question]: answer } } };
    return factsIn({ ...scope, conversation: alone })[name] !== undefined;
  });
}
