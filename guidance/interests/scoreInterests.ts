import { activities } from './activities.ts';
import type { ActivityId } from './activities.ts';
import { hollandTypes } from './hollandTypes.ts';
import type { HollandType } from './hollandTypes.ts';
import { shapeOf, withinReachOfTop } from './profileShape.ts';
import type { ProfileShape } from './profileShape.ts';

/** What a resident says about one activity. */
export type Liking = 'like' | 'unsure' | 'dislike';

/** What a resident's answers say about the six types. */
export interface InterestProfile {
  /** 0 (disliked) to 4 (liked); `null` when no activity of the type was answered. */
  readonly scores: Readonly<Record<HollandType, number | null>>;
  /** How many of the twelve activities were answered. */
  readonly answered: number;
  /** The types that have a score, highest first; equal ones in the order of `hollandTypes`. */
  readonly order: readonly HollandType[];
  /** The types within one point of the highest, in the same order; empty unless the shape is `clear` or `close`. */
  readonly leading: readonly HollandType[];
  readonly shape: ProfileShape;
}

const points: Readonly<Record<Liking, number>> = { dislike: 0, unsure: 2, like: 4 };

/**
 * A type's score is the mean of its answered activities, a like counting 4, not sure 2, a dislike 0: a skipped activity
 * neither adds nor takes away.
 */
export function scoreInterests(answers: Readonly<Partial<Record<ActivityId, Liking>>>): InterestProfile {
  const scores = {
    R: score('R', answers),
    I: score('I', answers),
    A: score('A', answers),
    S: score('S', answers),
    E: score('E', answers),
    C: score('C', answers),
  };
  const scored = hollandTypes.flatMap((type) =>
    scores[type] === null ? [] : [{ type, score: scores[type] }],
  );
  const ordered = scored.toSorted((one, other) => other.score - one.score);
  const answered = activities.filter(({ id }) => answers[id] !== undefined).length;
  const heights = ordered.map(({ score }) => score);
  const shape = shapeOf(heights, answered);
  const leads = shape === 'clear' || shape === 'close' ? withinReachOfTop(heights) : 0;
  const order = ordered.map(({ type }) => type);
  return { scores, answered, order, leading: order.slice(0, leads), shape };
}

function score(type: HollandType, answers: Readonly<Partial<Record<ActivityId, Liking>>>): number | null {
  const liked = activities
    .filter((activity) => activity.type === type)
    .map(({ id }) => answers[id])
    .filter((liking) => liking !== undefined);
  return liked.length === 0 ? null : liked.reduce((sum, liking) => sum + points[liking], 0) / liked.length;
}
