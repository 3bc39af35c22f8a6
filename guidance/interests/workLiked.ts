import { occupationFits } from './occupationFits.ts';
import type { InterestProfile } from './scoreInterests.ts';
import { sectorsFor } from './sectorsFor.ts';
import type { OccupationInterests } from './sectorsFor.ts';
import type { Sector } from '../matching/track.ts';

/** What a resident's interests say about the work to look for. */
export interface WorkLiked {
  /** The sectors that lead, best first; empty when none can be named. */
  readonly rankedSectors: readonly Sector[];
  /** SOC codes of jobs that fit well though no sector does, as one artistic job among many others; else empty. */
  readonly likedOccupations: readonly string[];
}

/** No interests known, or none that say anything. */
export const nothingLiked: WorkLiked = { rankedSectors: [], likedOccupations: [] };

/** The sectors that interests point to or, where they point to none, single jobs that are at least a great fit. */
export function workLiked(
  profile: InterestProfile | null,
  occupations: readonly (OccupationInterests & { readonly soc: string })[],
): WorkLiked {
  if (!profile) return nothingLiked;
  const { verdict, leading } = sectorsFor(profile, occupations);
  if (verdict !== 'weak') return { rankedSectors: leading, likedOccupations: [] };
  const fitting = occupationFits(profile, occupations).filter(({ grade }) => grade !== null);
  return { rankedSectors: [], likedOccupations: fitting.map(({ occupation }) => occupation.soc) };
}
