import { hollandTypes } from './hollandTypes.ts';

/**
 * How much a set of type scores can be relied on, tested in this order.
 * `tooFew`: too little was answered, or more than one type is without a score.
 * `flatHigh`: next to nothing lies between the highest and the lowest type, and all in all liked: a mean of 3 or more.
 * `flatLow`: as flat but lower, or no type above 2, so that nothing was liked more than disliked.
 * `clear`: one or two types lie within reach of the highest. `close`: three or more do.
 */
export type ProfileShape = 'clear' | 'close' | 'flatHigh' | 'flatLow' | 'tooFew';

/** How finely scores were measured. Points of 0 to 4. */
export interface Fineness {
  /** Two types no further apart than this cannot be told apart. */
  readonly reach: number;
  /** Six types no further apart than this say nothing. */
  readonly flat: number;
}

/** The shape of type scores (0 to 4, sorted from the highest; types without one left out). */
export function shapeOf(scores: readonly number[], fineness: Fineness): ProfileShape {
  const highest = scores.at(0);
  const lowest = scores.at(-1);
  if (highest === undefined || lowest === undefined) return 'tooFew';
  if (scores.length < hollandTypes.length - 1) return 'tooFew';
  const flat = highest - lowest <= fineness.flat;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  if (flat && mean >= 3) return 'flatHigh';
  if (flat || highest <= 2) return 'flatLow';
  return withinReachOfTop(scores, fineness) <= 2 ? 'clear' : 'close';
}

/** How many scores lie so near the highest that it cannot be said which of them leads. */
export function withinReachOfTop(scores: readonly number[], { reach }: Fineness): number {
  return scores.filter((score) => Math.max(...scores) - score <= reach).length;
}
