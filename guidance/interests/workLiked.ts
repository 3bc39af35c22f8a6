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
  /** SOC codes of jobs that are little like what is liked, in whatever sector. */
  readonly unlikedOccupations: readonly string[];
}

/** No interests known, or none that say anything. */
export const nothingLiked: WorkLiked = { rankedSectors: [], likedOccupations: [], unlikedOccupations: [] };

/** Below this a job has little to do with what is liked, though its sector may. A correlation; set by this project. */
const leastLikeness = 0.25;

/** The sectors that interests point to or, where they point to none, single jobs that are at least a great fit. */
export function workLiked(
  profile: InterestProfile | null,
  occupations: readonly (OccupationInterests & { readonly soc: string })[],
): WorkLiked {
  if (!profile) return nothingLiked;
  const { verdict, leading } = sectorsFor(profile, occupations);
  if (verdict === 'undecided') return nothingLiked;
  const fits = occupationFits(profile, occupations);
  const codes = (some: typeof fits) => some.map(({ occupation }) => occupation.soc);
  const near = codes(fits.filter(({ fit }) => fit >= leastLikeness));
  const unlikedOccupations = codes(fits).filter((soc) => !near.includes(soc));
  if (verdict !== 'weak') return { rankedSectors: leading, likedOccupations: [], unlikedOccupations };
  const fitting = fits.filter(({ grade }) => grade !== null);
  return { rankedSectors: [], likedOccupations: codes(fitting), unlikedOccupations };
}
