import { activities } from '../interests/activities.ts';
import type { HollandType } from '../interests/hollandTypes.ts';
import type { Liking } from '../interests/scoreInterests.ts';
import { cronbachAlpha } from './cronbachAlpha.ts';
import type { SimulatedAnswers } from './simulateAnswers.ts';

const steps: Readonly<Record<Liking, number>> = { dislike: 0, unsure: 1, like: 2 };

/** Cronbach's alpha of the first so many activities of a type, over these people's answers. */
export function typeReliability(
  type: HollandType,
  activitiesOfType: number,
  people: readonly SimulatedAnswers[],
): number {
  const items = activities.filter((activity) => activity.type === type).slice(0, activitiesOfType);
  return cronbachAlpha(people.map((answers) => items.map(({ id }) => steps[answers[id]])));
}
