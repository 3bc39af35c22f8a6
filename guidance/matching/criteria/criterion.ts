import type { Facts } from '../../facts/facts.ts';
import type { Obstacle, Reason } from '../reason.ts';
import type { Seeker } from '../seeker.ts';
import type { Track } from '../track.ts';

/** How well a track meets one thing that is known of somebody, or what rules it out. */
export type Verdict =
  | {
      /** A whole number, 0 or more; where nothing is wished for every track gets the full points, so that asking for less never costs a track any. */
      readonly points: number;
      readonly reasons: readonly Reason[];
      readonly obstacle?: never;
    }
  | { readonly obstacle: Obstacle };

/** Who asks for nothing that a criterion looks at, and the points that every track then gets from it, without a reason. */
export interface Silence {
  readonly when: (facts: Facts) => boolean;
  readonly points: number;
}

/** Among whom the verdicts on a day are the same: all with the same key, of the same object. */
export interface Likes {
  readonly of: object;
  readonly key: string;
}

/** Judges a track by one thing. */
export interface Criterion<Seen = unknown> {
  /** All of a track that the verdict turns on: tracks in which the same is seen get the same one, so that it is asked for once. */
  readonly see: (track: Track) => Seen;
  /** The verdict on a day (ISO date); not asked for in its silence. */
  readonly judge: (seen: Seen, seeker: Seeker, today: string) => Verdict;
  /** Absent when it always speaks. */
  readonly silence?: Silence;
  /** Absent when too few get the same verdicts for them to be worth remembering. */
  readonly likes?: (seeker: Seeker) => Likes;
}

/** A criterion; its judge is given only what it sees. */
export function criterion<Seen>(
  see: Criterion<Seen>['see'],
  judge: Criterion<Seen>['judge'],
  rest: Pick<Criterion, 'silence' | 'likes'> = {},
): Criterion {
  return { see, judge: judge as Criterion['judge'], ...rest };
}

/** Sees these parts of a track and nothing else. */
export function seeing<Part extends keyof Track>(
  ...parts: readonly Part[]
): (track: Track) => Pick<Track, Part> {
  return (track) => Object.fromEntries(parts.map((part) => [part, track[part]])) as Pick<Track, Part>;
}

/** What a criterion makes of a track on a day (ISO date). */
export function verdictOf(
  { see, judge, silence }: Criterion,
  track: Track,
  seeker: Seeker,
  today: string,
): Verdict {
  if (silence?.when(seeker.facts)) return { points: silence.points, reasons: [] };
  return judge(see(track), seeker, today);
}
