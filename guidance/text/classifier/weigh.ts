import type { Weighed } from './classifier.ts';

/** Weighs features by how often they are there and how rare they are; unknown ones are left out. */
export function weigh(
  features: ReadonlyMap<string, number>,
  known: ReadonlyMap<string, number>,
  rarity: Float32Array,
): Weighed {
  const rows = new Int32Array(features.size);
  const weights = new Float32Array(features.size);
  let count = 0;
  let squares = 0;
  for (const [feature, times] of features) {
    const row = known.get(feature);
    if (row === undefined) continue;
    const weight = (1 + Math.log(times)) * (rarity[row] as number);
    rows[count] = row;
    weights[count] = weight;
    squares += weight * weight;
    count += 1;
  }
  const length = Math.sqrt(squares) || 1;
  for (let place = 0; place < count; place += 1) (weights[place] as number) /= length;
  return { rows: rows.subarray(0, count), weights: weights.subarray(0, count) };
}
