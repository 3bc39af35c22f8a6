import { activities } from '../interests/activities.ts';
import type { ActivityId } from '../interests/activities.ts';
import type { WithInterests } from '../interests/occupationFits.ts';
import type { Liking } from '../interests/scoreInterests.ts';

/** What one simulated resident says about every activity. */
export type SimulatedAnswers = Readonly<Record<ActivityId, Liking>>;

/**
 * Somebody with the interests of an occupation (1 to 7) answers every activity: the interest in its type, plus normal noise of this
 * standard deviation drawn anew for each activity; below 3 is a dislike, from 5 on a like, thirds of the scale.
 */
export function simulateAnswers(
  { interests }: WithInterests,
  noise: number,
  random: () => number,
): SimulatedAnswers {
  const answers = activities.map(
    ({ id, type }) => [id, likingOf(interests[type] + noise * normal(random))] as const,
  );
  return Object.fromEntries(answers) as SimulatedAnswers;
}

function likingOf(felt: number): Liking {
  if (felt < 3) return 'dislike';
  return felt < 5 ? 'unsure' : 'like';
}

/** Box and Muller's way from two even numbers to a normal one. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}
