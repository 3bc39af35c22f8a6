import { hollandTypes } from './hollandTypes.ts';

/**
 * How much a set of type scores can be relied on, tested in this order.
 * `tooFew`: fewer than eight of the twelve activities answered, or more than one type without an answer.
 * `flatHigh`: at most one point (one answer changed by one step) between the highest and the lowest type, and all in all liked:
 * a mean of 3 or more.
 * `flatLow`: as flat but lower, or no type above 2, so that nothing was liked more than disliked.
 * `clear`: one or two types lie within a point of the highest. `close`: three or more do.
 */
export type ProfileShape = 'clear' | 'close' | 'flatHigh' | 'flatLow' | 'tooFew';

/** The shape of type scores (0 to 4, sorted from the highest; types without one left out) from so many answered activities. */
export function shapeOf(scores: readonly number[], answered: number): ProfileShape {
  const highest = scores.at(0);
  const lowest = scores.at(-1);
  if (highest === undefined || lowest === undefined) return 'tooFew';
  if (answered < 8 || scores.length < hollandTypes.length - 1) return 'tooFew';
  const flat = highest - lowest <= 1;
  const mean = scores.reduce((sum, score) => sum + score, 0) / scores.length;
  if (flat && mean >= 3) return 'flatHigh';
  if (flat || highest <= 2) return 'flatLow';
  return withinReachOfTop(scores) <= 2 ? 'clear' : 'close';
}

/** How many scores lie within one point of the highest: too near to say which of them leads. */
export function withinReachOfTop(scores: readonly number[]): number {
  return scores.filter((score) => Math.max(...scores) - score <= 1).length;
}
