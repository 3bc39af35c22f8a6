/** Incomes of a tax year by the lowest of them, whole dollars; each reaches up to the next. */
export const incomeRanges = [
  '0',
  '1',
  '15000',
  '30000',
  '45000',
  '60000',
  '80000',
  '110000',
  '150000',
] as const;

/** An income range. */
export type IncomeRange = (typeof incomeRanges)[number];

/** Above what the form takes. */
const highestIncome = 99_999_999;

/** Both ends of a range, included. */
export function boundsOf(range: IncomeRange): { readonly low: number; readonly high: number } {
  const next = incomeRanges[incomeRanges.indexOf(range) + 1];
  return { low: Number(range), high: next === undefined ? highestIncome : Number(next) - 1 };
}

/** The range that an income lies in; a loss counts as none. */
export function rangeOf(income: number): IncomeRange {
  return incomeRanges.findLast((range) => Number(range) <= income) ?? '0';
}

/** Whether a range has no upper end. */
export function isHighest(range: IncomeRange): boolean {
  return range === incomeRanges.at(-1);
}
