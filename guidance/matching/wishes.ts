import type { Schedule, Sector, TechnologyField, Track } from './track.ts';

/** How far a resident can go to class. */
export const reaches = ['near', 'region', 'anywhere'] as const;

/** One answer to how far a resident can go to class. */
export type Reach = (typeof reaches)[number];

/** The most miles from a resident to a class that each answer allows; set by this project, not taken from a source. */
export const milesWithin: Readonly<Record<Reach, number>> = { near: 10, region: 30, anywhere: Infinity };

/** Whether a resident must earn while learning, would rather learn first, or takes either. */
export const payWishes = ['earn', 'learn', 'either'] as const;

/** One answer to whether a resident must earn while learning. */
export type PayWish = (typeof payWishes)[number];

/** What a resident asks of a training, as far as it was told. */
export interface Wishes {
  readonly sector: Sector | 'unsure';
  /** Sectors in the order of the resident's interests, best first; counts only while the sector is `unsure`. */
  readonly rankedSectors?: readonly Sector[];
  readonly field?: TechnologyField | undefined;
  /** Miles from the resident to the nearest place of the track; `null` when either is not known or it is only online. */
  readonly miles: (track: Track) => number | null;
  readonly reach: Reach;
  /** The times the resident can attend; empty for any. */
  readonly schedules: readonly Schedule[];
  readonly pay: PayWish;
}
