import { factNames, type FactName, type Facts } from '../../guidance/facts/facts.ts';
import { schedules } from '../../guidance/matching/track.ts';
import type { AnswerValue } from '../conversation.ts';
import type { Scope } from '../engine/scope.ts';
import { factKinds, type AskedFact } from './factKinds.ts';

/** Where facts stand that were told in passing and that no question was asked for; no flow has this id. */
export const toldPlace = 'told';

/** The facts that the resident told in passing, as `Facts` has them. An answer to a question about the same fact counts before. */
export function toldFacts(scope: Scope): Facts {
  const stored = scope.conversation.answers[toldPlace] ?? {};
  const told = factNames.flatMap((name) => {
    const value = stored[name]?.value ?? null;
    return value !== null && holds(name, value, scope) ? [[name, value] as const] : [];
  });
  return Object.fromEntries(told);
}

/** Whether the value is still one of the fact: a town or an option may have gone in a later release. */
function holds(name: FactName, value: AnswerValue, scope: Scope): boolean {
  if (name === 'weeks') return typeof value === 'number' && value >= 1 && value <= 260;
  if (name === 'childcare') return typeof value === 'boolean';
  if (name === 'startBy') return typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value);
  if (name === 'times')
    return Array.isArray(value) && value.every((each) => schedules.some((time) => time === each));
  return name in factKinds && factKinds[name as AskedFact].holds(value, { key: `facts.${name}`, scope });
}
