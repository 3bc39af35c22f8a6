import type { Schedule, Sector, TechnologyField } from '../../guidance/matching/track.ts';
import type { PayWish, Reach } from '../../guidance/matching/wishes.ts';

/** A kind of work; `profile` goes by the interests, `unsure` by none. */
export type SectorAnswer = Sector | 'profile' | 'unsure';

/** A part of technology work, or any. */
export type FieldAnswer = TechnologyField | 'any';

/** A time for class, or any. */
export type TimeAnswer = Schedule | 'any';

/** What the training part asks, each absent when skipped or not asked. */
export interface TrainingAnswers {
  readonly sector?: SectorAnswer;
  readonly field?: FieldAnswer;
  /** A town's id. */
  readonly town?: string;
  readonly when?: readonly TimeAnswer[];
  readonly reach?: Reach;
  readonly pay?: PayWish;
}
