import type { AssessmentTable } from './indexTables.ts';
import { percentOf } from './percentOf.ts';

/** The contribution from adjusted available income (Tables A5 and C6), whole dollars; negative for a negative income. */
export function assessContribution(adjustedAvailableIncome: number, table: AssessmentTable): number {
  if (adjustedAvailableIncome < table.below) return table.lowestContribution;
  const { brackets } = table;
  const bracket = brackets.findLast(({ over }) => adjustedAvailableIncome > over) ?? brackets[0];
  if (bracket === undefined) return 0;
  return bracket.base + percentOf(adjustedAvailableIncome - bracket.over, bracket.percent);
}
