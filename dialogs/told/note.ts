import type { FactName } from '../../guidance/facts/facts.ts';
import type { Told } from '../../guidance/told/told.ts';
import type { AnswerValue, Conversation, NotedChange } from '../conversation.ts';
import { withAnswer } from '../engine/memory.ts';
import { proceed, type Turn } from '../engine/turn.ts';
import { askingFlows, factsIn } from '../facts/factsIn.ts';
import { toldPlace } from '../facts/toldFacts.ts';
import { lengths } from '../facts/weeksKind.ts';
import { toldOnForm } from '../fafsa/toldOnForm.ts';
import { factLabel } from './factLabel.ts';
import { hasLabel } from './hasLabel.ts';

/** The turn with what was noted, and the one line that says so. */
export interface Noting {
  readonly turn: Turn;
  readonly line: string;
}

/** The facts that are asked for only in the training part, whose questions hang together. */
const ofTraining: readonly FactName[] = ['sector', 'field', 'occupation'];

/**
 * Takes facts told in passing: to the answer that told the same before, wherever it was asked, else beside the answers. `open` is the
 * question that a fact answers besides, `<flow>.<question>`. `null` when all of it was known.
 */
export function note(
  turn: Turn,
  told: readonly Told[],
  open?: readonly [FactName, string],
  words: 'told.noted' | 'told.changed' = 'told.noted',
): Noting | null {
  const before = factsIn(turn.scope);
  const fresh = told.filter(
    ({ name, value, count }) =>
      String(before[name]) !== String(value) ||
      name === open?.[0] ||
      (words === 'told.changed' && count !== undefined),
  );
  if (fresh.length === 0) return null;
  const changes = fresh.flatMap((each) => [
    ...changesFor(each, turn, open?.[0] === each.name ? open[1] : undefined),
    ...changesOnForm(each, turn, words === 'told.changed'),
  ]);
  const noted = { id: (turn.conversation.noted?.id ?? 0) + 1, changes };
  const conversation = changes.reduce<Conversation>(
    (so, { flow, question, after }) => withAnswer(so, flow, question, after),
    { ...turn.conversation, noted },
  );
  const next = proceed(turn, conversation);
  const isChange = fresh.some(({ name, count }) => before[name] !== undefined || count !== undefined);
  const said = isChange ? words : 'told.noted';
  const shown = fresh.map((each) => shownFact(each, before[each.name], next));
  return { turn: next, line: turn.scope.say(said, { facts: shown.join(', ') }) };
}

function changesFor({ name, value }: Told, { conversation }: Turn, open?: string): readonly NotedChange[] {
  const given = askingFlows.filter((flow) => (conversation.answers[flow]?.[name]?.value ?? null) !== null);
  const asked = ofTraining.includes(name) ? ['training'] : [...given, ...(open ? [open] : [])];
  const flows = asked.length > 0 ? [...new Set(asked)] : [toldPlace];
  return flows.map((flow) => ({
    flow,
    question: name,
    before: conversation.answers[flow]?.[name] ?? null,
    after: flow === toldPlace ? value : storedAs(name, value),
  }));
}

function changesOnForm(told: Told, turn: Turn, isCorrection: boolean): readonly NotedChange[] {
  const onForm = toldOnForm(told, turn, isCorrection);
  if (!onForm) return [];
  const { question, answer } = onForm;
  const before = turn.conversation.answers['fafsa']?.[question] ?? null;
  return before?.value === answer ? [] : [{ flow: 'fafsa', question, before, after: answer }];
}

/** The value as the question about the fact stores it: a length is the longest on offer that is no longer. */
function storedAs(name: FactName, value: AnswerValue): AnswerValue {
  if (name !== 'weeks') return value;
  return lengths.findLast((length) => Number(length) <= Number(value)) ?? lengths[0];
}

function shownFact({ name, value, count }: Told, before: AnswerValue | undefined, { scope }: Turn): string {
  const fact = factLabel(name, value, scope, count);
  if (before === undefined || String(before) === String(value) || !hasLabel(name, before, scope)) return fact;
  return scope.say('told.instead', { fact, before: factLabel(name, before, scope) });
}
