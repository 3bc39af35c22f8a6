import type { Reason } from '../reason.ts';
import type { Track } from '../track.ts';
import type { Wishes } from '../wishes.ts';

/** How well a track meets one wish. */
export interface Verdict {
  /** 0 or more; a wish that was not expressed gives every track the full points, so that loosening never costs any. */
  readonly points: number;
  readonly reasons: readonly Reason[];
}

/** Judges a track by one wish on a day (ISO date); `contradicts` leaves the track out. */
export type Criterion = (track: Track, wishes: Wishes, today: string) => Verdict | 'contradicts';
