import { hollandTypes } from './hollandTypes.ts';
import type { HollandType } from './hollandTypes.ts';
import { shapeOf, withinReachOfTop } from './profileShape.ts';
import type { Fineness, ProfileShape } from './profileShape.ts';

/** What a resident's answers say about the six types. */
export interface InterestProfile {
  /** 0 (disliked) to 4 (liked); `null` when no activity of the type was answered. */
  readonly scores: Readonly<Record<HollandType, number | null>>;
  /** How many of our activities were answered; 0 when scores of another test were given instead. */
  readonly answered: number;
  /** The types that have a score, highest first; equal ones in the order of `hollandTypes`. */
  readonly order: readonly HollandType[];
  /** The types within reach of the highest, in the same order; empty unless the shape is `clear` or `close`. */
  readonly leading: readonly HollandType[];
  readonly shape: ProfileShape;
}

/** The profile of these scores (0 to 4). With `fineness: null` they rest on too little, whatever they are. */
export function interestProfile(
  scores: InterestProfile['scores'],
  answered: number,
  fineness: Fineness | null,
): InterestProfile {
  const scored = hollandTypes.flatMap((type) =>
    scores[type] === null ? [] : [{ type, score: scores[type] }],
  );
  const ordered = scored.toSorted((one, other) => other.score - one.score);
  const heights = ordered.map(({ score }) => score);
  const shape = fineness ? shapeOf(heights, fineness) : 'tooFew';
  const leads =
    fineness && (shape === 'clear' || shape === 'close') ? withinReachOfTop(heights, fineness) : 0;
  const order = ordered.map(({ type }) => type);
  return { scores, answered, order, leading: order.slice(0, leads), shape };
}
