import { contradictionsIn, type Contradiction } from '../../guidance/facts/contradictions.ts';
import type { Facts } from '../../guidance/facts/facts.ts';
import type { AnswerValue } from '../conversation.ts';
import type { Asked, Kind } from '../engine/kind.ts';
import { choice } from '../engine/kinds/choice.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from './factsIn.ts';

const right = 'right';

/** The answer that both are right, with the pairs it was given for: `right:age=14+veteran=true`. The word alone, of older states, is for all. */
export type RightAnswer = typeof right | `${typeof right}:${string}`;

/** Whether two answers that do not go together are both right. What was said of one pair says nothing of another that comes later. */
export function slipKind(): Kind<RightAnswer> {
  const kind = choice([right]);
  const forNow = ({ scope }: Asked): RightAnswer => `${right}:${pairsIn(scope).join(',')}`;
  return {
    ...kind,
    click: (value, asked) => (kind.click(value, asked) === null ? null : forNow(asked)),
    read: (text, asked) => {
      const reading = kind.read(text, asked);
      return reading.ok ? { ok: true, value: forNow(asked) } : reading;
    },
    holds: (value, { scope }): value is RightAnswer => unsettledBy(value, scope).length === 0,
    show: (_, asked) => kind.show(right, asked),
  };
}

/** What does not go together now and was not said to be right by this stored answer. */
export function unsettledBy(value: AnswerValue, scope: Scope): readonly Contradiction[] {
  if (value === right) return [];
  const told = typeof value === 'string' ? value.replace(`${right}:`, '').split(',') : [];
  const facts = factsIn(scope);
  return contradictionsIn(facts).filter((pair) => !told.includes(pairIn(pair, facts)));
}

function pairsIn(scope: Scope): readonly string[] {
  const facts = factsIn(scope);
  return contradictionsIn(facts).map((pair) => pairIn(pair, facts));
}

/** With what was told, so that another age is another pair. */
function pairIn(pair: Contradiction, facts: Facts): string {
  return pair.map((name) => `${name}=${String(facts[name])}`).join('+');
}
