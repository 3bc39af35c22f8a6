/**
 * Cronbach's alpha of a scale, one row of item scores for each person: how far its items go together, 1 at most. NaN with fewer than
 * two items or when no total differs.
 */
export function cronbachAlpha(people: readonly (readonly number[])[]): number {
  const items = people[0]?.length ?? 0;
  const ofItems = Array.from({ length: items }, (_, item) => variance(people.map((row) => row[item] ?? 0)));
  const ofTotals = variance(people.map(sum));
  return (items / (items - 1)) * (1 - sum(ofItems) / ofTotals);
}

function variance(values: readonly number[]): number {
  const mean = sum(values) / values.length;
  return sum(values.map((value) => (value - mean) ** 2)) / values.length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
