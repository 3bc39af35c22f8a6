import type { Liking } from '../../guidance/interests/scoreInterests.ts';
import { flow } from '../engine/flow.ts';
import { choice } from '../engine/kinds/choice.ts';
import { tellInterests } from './tellInterests.ts';

const liking = choice<Liking>(['like', 'unsure', 'dislike'], { under: 'interests' });
const mayBeSkipped = { optional: true };

/** Twelve activities, one at a time, in the order of `guidance/interests/activities`; ends with the profile in words. */
export const interestsFlow = flow('interests')
  .ask('fix-bicycle', liking, mayBeSkipped)
  .ask('trace-battery-drain', liking, mayBeSkipped)
  .ask('design-flyer', liking, mayBeSkipped)
  .ask('explain-homework', liking, mayBeSkipped)
  .ask('run-food-stand', liking, mayBeSkipped)
  .ask('keep-household-budget', liking, mayBeSkipped)
  .ask('assemble-furniture', liking, mayBeSkipped)
  .ask('check-if-remedy-works', liking, mayBeSkipped)
  .ask('photograph-neighborhood', liking, mayBeSkipped)
  .ask('accompany-neighbor', liking, mayBeSkipped)
  .ask('speak-at-meeting', liking, mayBeSkipped)
  .ask('put-papers-in-order', liking, mayBeSkipped)
  .outcome(tellInterests);
