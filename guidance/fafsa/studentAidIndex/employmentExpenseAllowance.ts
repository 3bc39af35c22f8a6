import type { Finances } from './aidApplication.ts';
import type { IndexTables } from './indexTables.ts';
import { percentOf } from './percentOf.ts';

/** The costs of going to work: a share of what all of them earned, up to a maximum; whole dollars. */
export function employmentExpenseAllowance(
  { earnedIncome }: Finances,
  { percent, maximum }: IndexTables['employmentExpense'],
): number {
  const earned = earnedIncome.reduce((total, amount) => total + amount, 0);
  return Math.min(maximum, percentOf(earned, percent));
}
