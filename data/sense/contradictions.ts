import type { ConditionId } from '../../guidance/facts/conditions.ts';
import type { Fund } from '../schema/fund.ts';

const neverBoth: readonly (readonly [ConditionId, ConditionId])[] = [
  ['high-school-diploma', 'no-high-school-diploma'],
  ['connecticut-high-school', 'no-high-school-diploma'],
  ['undocumented', 'citizen-or-eligible-noncitizen'],
  ['undocumented', 'files-fafsa'],
  ['youth-out-of-school', 'enrolled-learner'],
  ['youth-out-of-school', 'student-there'],
  ['youth-out-of-school', 'capital-student'],
];

/**
 * The pairs of conditions that nobody meets together, one of them among `some`, the other among `others`. Conditions of which
 * any one is enough count for nothing: there is another way in.
 */
export function contradictions(
  some: Fund['conditions'],
  others: Fund['conditions'],
): readonly (readonly [ConditionId, ConditionId])[] {
  return neverBoth.filter(
    ([one, other]) =>
      (some.includes(one) && others.includes(other)) || (some.includes(other) && others.includes(one)),
  );
}
