/** Whole dollars from ten-thousandths of a dollar, half a dollar away from zero. Exact below 10 million million dollars. */
export function dollarsFrom(tenThousandths: number): number {
  const dollars = Math.round(Math.abs(tenThousandths) / 10_000);
  return tenThousandths < 0 && dollars > 0 ? -dollars : dollars;
}

/** Whole dollars times a percentage of at most two decimals, in ten-thousandths of a dollar: without a rounding error. */
export function exactPercent(dollars: number, percent: number): number {
  return dollars * Math.round(percent * 100);
}

/** So many percent of whole dollars, rounded as the worksheets do: half a dollar away from zero. */
export function percentOf(dollars: number, percent: number): number {
  return dollarsFrom(exactPercent(dollars, percent));
}
