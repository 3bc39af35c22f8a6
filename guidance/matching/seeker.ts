import type { Facts } from '../facts/facts.ts';
import type { Sector, Track } from './track.ts';

/**
 * What a track's own funds come to for somebody, the best of them; `elsewhere` when none of them is likely and one that pays for any
 * training may; `none` where no fund is known.
 */
export type Aid = 'may' | 'depends' | 'elsewhere' | 'unlikely' | 'none';

/** Somebody who looks for a training: what is known of them, and what follows from it for a track. */
export interface Seeker {
  readonly facts: Facts;
  /** Sectors in the order of the interests, best first; counts only while no sector is asked for. Empty when not known. */
  readonly rankedSectors: readonly Sector[];
  /** SOC codes of jobs that suit the interests; count only while no sector is asked for or ranked. */
  readonly likedOccupations: readonly string[];
  /** SOC codes of jobs that are little like the interests; count only while sectors are ranked. */
  readonly unlikedOccupations: readonly string[];
  /** Miles from home to the nearest place of the track; `null` when either is not known or it is only online. */
  readonly miles: (track: Pick<Track, 'towns'>) => number | null;
  /** Whether somebody else may pay for it. */
  readonly aid: (track: Pick<Track, 'funds'>) => Aid;
  /** Ids of tracks not to show again. */
  readonly rejected: readonly string[];
}
