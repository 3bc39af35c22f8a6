/**
 * Pearson's correlation of two series of equal length, -1 to 1; `null` where it is undefined: one of them does not vary.
 * Numbers apart by no more than rounding count as equal.
 */
export function correlation(one: readonly number[], other: readonly number[]): number | null {
  const left = deviations(one);
  const right = deviations(other);
  const spread = Math.sqrt(productSum(left, left) * productSum(right, right));
  if (spread < 1e-9) return null;
  return Math.max(-1, Math.min(1, productSum(left, right) / spread));
}

function deviations(series: readonly number[]): readonly number[] {
  const average = series.reduce((sum, value) => sum + value, 0) / series.length;
  return series.map((value) => value - average);
}

function productSum(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0);
}
