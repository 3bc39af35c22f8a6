import type { FactName } from '../../guidance/facts/facts.ts';
import type { AnswerValue } from '../conversation.ts';
import type { Scope } from '../engine/scope.ts';

/** Facts whose few words are made of the value itself. */
const madeOfValue: readonly FactName[] = [
  'age',
  'town',
  'sector',
  'field',
  'occupation',
  'canPay',
  'startBy',
];

/** Whether `factLabel` has words for an answer: "either is fine", "no limit" and "I am not sure" are answers that tell no fact. */
export function hasLabel(name: FactName, value: AnswerValue, { guide }: Scope): boolean {
  if (name === 'weeks') return Number.isFinite(Number(value));
  const values = Array.isArray(value) ? value : [value];
  return (
    madeOfValue.includes(name) || values.every((each) => guide.words.has(`told.${name}.${String(each)}`))
  );
}
