import { activities, firstRound } from './activities.ts';
import type { ActivityId } from './activities.ts';
import { interestProfile } from './interestProfile.ts';
import type { InterestProfile } from './interestProfile.ts';
import type { HollandType } from './hollandTypes.ts';

export type { InterestProfile } from './interestProfile.ts';

/** What a resident says about one activity. */
export type Liking = 'like' | 'unsure' | 'dislike';

const points: Readonly<Record<Liking, number>> = { dislike: 0, unsure: 2, like: 4 };

/** With fewer answers nothing is said about a resident. */
const fewest = 8;

/**
 * One answer changed by one step moves a type by 1 point when two were answered, by half a point when four were. A profile is flat
 * when one such step of two answers is all that tells its types apart, however many were answered.
 */
const afterFirstRound = { reach: 1, flat: 1 };
const afterAll = { reach: 0.5, flat: 1 };

/**
 * A type's score is the mean of its answered activities, a like counting 4, not sure 2, a dislike 0: a skipped activity
 * neither adds nor takes away. Fewer than eight answers are too few to go by.
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
  const answered = activities.filter(({ id }) => answers[id] !== undefined).length;
  const fineness = answered > firstRound ? afterAll : afterFirstRound;
  return interestProfile(scores, answered, answered < fewest ? null : fineness);
}

function score(type: HollandType, answers: Readonly<Partial<Record<ActivityId, Liking>>>): number | null {
  const liked = activities
    .filter((activity) => activity.type === type)
    .map(({ id }) => answers[id])
    .filter((liking) => liking !== undefined);
  return liked.length === 0 ? null : liked.reduce((sum, liking) => sum + points[liking], 0) / liked.length;
}
