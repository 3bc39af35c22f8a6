import type { PellAmounts } from './pellTables.ts';

/**
 * The maximum less the index, rounded to the nearest $5; `null` where the index is above the maximum less the minimum. A
 * negative index counts as 0.
 */
export function calculatedPell(index: number, { maximum, minimum }: PellAmounts): number | null {
  if (index > maximum - minimum) return null;
  return Math.round((maximum - Math.max(0, index)) / 5) * 5;
}
