import type { Classifier } from './classifier.ts';
import { featuresOf } from './featuresOf.ts';
import { toShares } from './toShares.ts';
import { weigh } from './weigh.ts';

/** A label and how sure it is, 0 to 1; of all labels the sum is 1. */
export interface Labelled {
  readonly label: string;
  readonly share: number;
}

/** Every label of a message, the surest first; among equals in the order of the labels. */
export function classify(classifier: Classifier, text: string): readonly Labelled[] {
  const { labels, biases, rows: known, rarity, weights, scales } = classifier;
  const shares = Float64Array.from(biases);
  const { rows, weights: own } = weigh(featuresOf(text), known, rarity);
  for (let place = 0; place < rows.length; place += 1) {
    const row = rows[place] as number;
    const weight = (own[place] as number) * (scales[row] as number);
    const begin = row * shares.length;
    for (let label = 0; label < shares.length; label += 1)
      (shares[label] as number) += weight * (weights[begin + label] as number);
  }
  toShares(shares);
  return labels
    .map((label, place) => ({ label, share: shares[place] as number }))
    .sort((one, other) => other.share - one.share);
}
