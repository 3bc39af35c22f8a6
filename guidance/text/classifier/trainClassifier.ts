import type { Classifier, Weighed } from './classifier.ts';
import { featuresOf } from './featuresOf.ts';
import { quantised } from './quantised.ts';
import { shuffled } from './shuffled.ts';
import { toShares } from './toShares.ts';
import { weigh } from './weigh.ts';

/** A message and what it is an example of. */
export type Example = readonly [text: string, label: string];

const rounds = 15;
/** From this round on (the first is 0) the weights count; their mean depends less on the order of the examples than any one does. */
const settled = 5;
const rate = 0.5;
/** Pulls weights that nothing needs towards nothing. */
const decay = 3e-4;
/** A feature of fewer messages is chance. */
const fewest = 2;
/** A label whose share is off by less is left as it is. */
const close = 1e-3;

/**
 * Learns from examples, of at least one label: softmax regression by stochastic gradient descent with Adagrad's step sizes, a fixed
 * number of rounds in a fixed order, so that the same examples always give the same classifier.
 */
export function trainClassifier(examples: readonly Example[]): Classifier {
  const features = examples.map(([text]) => featuresOf(text));
  const { rows, rarity } = vocabularyOf(features);
  const labels = [...new Set(examples.map(([, label]) => label))].sort();
  const place = new Map(labels.map((label, at) => [label, at]));
  const lessons = examples.map(([, label], at) => ({
    weighed: weigh(features[at] ?? new Map(), rows, rarity),
    label: place.get(label) ?? 0,
  }));
  const learner = new Learner(rows.size, labels.length);
  const weights = new Float32Array(rows.size * labels.length);
  const biases = new Float32Array(labels.length);
  for (let round = 0; round < rounds; round += 1) {
    for (const lesson of shuffled(lessons, round)) learner.learn(lesson);
    if (round < settled) continue;
    addShare(weights, learner.weights);
    addShare(biases, learner.biases);
  }
  return { labels, rows, rarity, biases, ...quantised(weights, labels.length) };
}

/** Adds one round's share of the mean. */
function addShare(mean: Float32Array, weights: Float32Array): void {
  for (let place = 0; place < mean.length; place += 1)
    (mean[place] as number) += (weights[place] as number) / (rounds - settled);
}

/** The row of every feature that counts, and how rare it is. */
function vocabularyOf(all: readonly ReadonlyMap<string, number>[]): Pick<Classifier, 'rows' | 'rarity'> {
  const found = new Map<string, number>();
  for (const features of all)
    for (const feature of features.keys()) found.set(feature, (found.get(feature) ?? 0) + 1);
  const kept = [...found]
    .filter(([, messages]) => messages >= fewest)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    rows: new Map(kept.map(([feature], row) => [feature, row])),
    rarity: Float32Array.from(kept, ([, messages]) => Math.log((1 + all.length) / (1 + messages)) + 1),
  };
}

interface Lesson {
  readonly weighed: Weighed;
  readonly label: number;
}

/** The weights while they are learnt, with the squares of all steps so far, which make the next steps smaller. */
class Learner {
  readonly weights: Float32Array;
  readonly biases: Float32Array;
  readonly #labels: number;
  readonly #shares: Float64Array;
  readonly #squares: Float32Array;
  readonly #biasSquares: Float32Array;

  constructor(rows: number, labels: number) {
    this.#labels = labels;
    this.#shares = new Float64Array(labels);
    this.weights = new Float32Array(rows * labels);
    this.biases = new Float32Array(labels);
    this.#squares = new Float32Array(rows * labels).fill(1e-8);
    this.#biasSquares = new Float32Array(labels).fill(1e-8);
  }

  learn({ weighed, label }: Lesson): void {
    this.#guess(weighed);
    (this.#shares[label] as number) -= 1;
    for (const [each, off] of this.#shares.entries())
      if (Math.abs(off) > close) this.#step(each, off, weighed);
  }

  #guess({ rows, weights }: Weighed): void {
    const shares = this.#shares;
    shares.set(this.biases);
    for (let place = 0; place < rows.length; place += 1) {
      const begin = (rows[place] as number) * this.#labels;
      const weight = weights[place] as number;
      for (let label = 0; label < this.#labels; label += 1)
        (shares[label] as number) += weight * (this.weights[begin + label] as number);
    }
    toShares(shares);
  }

  #step(label: number, off: number, { rows, weights }: Weighed): void {
    (this.#biasSquares[label] as number) += off * off;
    (this.biases[label] as number) -= (rate * off) / Math.sqrt(this.#biasSquares[label] as number);
    for (let place = 0; place < rows.length; place += 1) {
      const at = (rows[place] as number) * this.#labels + label;
      const slope = off * (weights[place] as number) + decay * (this.weights[at] as number);
      (this.#squares[at] as number) += slope * slope;
      (this.weights[at] as number) -= (rate * slope) / Math.sqrt(this.#squares[at] as number);
    }
  }
}
