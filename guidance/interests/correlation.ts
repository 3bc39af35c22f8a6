/**
 * Pearson's correlation of two series of equal length, -1 to 1; `null` where it is undefined: one of them does not vary.
 * Numbers apart by no more than rounding count as equal. One recommendation asks for 120 of these, so nothing is copied.
 */
export function correlation(one: readonly number[], other: readonly number[]): number | null {
  const oneMean = mean(one);
  const otherMean = mean(other);
  let together = 0;
  let oneSpread = 0;
  let otherSpread = 0;
  one.forEach((value, index) => {
    const left = value - oneMean;
    const right = (other[index] ?? 0) - otherMean;
    together += left * right;
    oneSpread += left * left;
    otherSpread += right * right;
  });
  const spread = Math.sqrt(oneSpread * otherSpread);
  if (spread < 1e-9) return null;
  return Math.max(-1, Math.min(1, together / spread));
}

function mean(series: readonly number[]): number {
  return series.reduce((sum, value) => sum + value, 0) / series.length;
}
