import type { Classifier } from '../guidance/text/classifier/classifier.ts';
import type { Calibration } from '../guidance/text/classifier/confidence.ts';

/** From which confidence (0 to 1) a guess is acted on, and from which it is offered. */
export interface Thresholds {
  readonly act: number;
  readonly ask: number;
}

/** What tells danger from everything else where no pattern of data/safety fits. */
export interface DangerLikeness {
  /** Labels are `danger` and `rest`. */
  readonly classifier: Classifier;
  /** From which likeness (0 to 1, `dialogs/safety/dangerLikeness.ts`) somebody is asked whether they are safe. */
  readonly ask: number;
}

/** All that is learnt from the training phrases: made by `npm run train`, read at start. */
export interface Understanding {
  /** Labels are the wishes, and `oos` for what is out of scope. */
  readonly classifier: Classifier;
  readonly calibration: Calibration;
  readonly thresholds: Thresholds;
  readonly danger: DangerLikeness;
}
