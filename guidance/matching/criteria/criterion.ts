import type { Obstacle, Reason } from '../reason.ts';
import type { Seeker } from '../seeker.ts';
import type { Track } from '../track.ts';

/** How well a track meets one thing that is known of somebody, or what rules it out. */
export type Verdict =
  | {
      /** 0 or more; where nothing is wished for every track gets the full points, so that asking for less never costs a track any. */
      readonly points: number;
      readonly reasons: readonly Reason[];
      readonly obstacle?: never;
    }
  | { readonly obstacle: Obstacle };

/** Judges a track by one thing on a day (ISO date). */
export type Criterion = (track: Track, seeker: Seeker, today: string) => Verdict;
