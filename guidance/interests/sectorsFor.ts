import { sectors } from '../matching/track.ts';
import type { Sector } from '../matching/track.ts';
import { firstRound } from './activities.ts';
import { fitGrades } from './occupationFits.ts';
import type { WithInterests } from './occupationFits.ts';
import { rankGroups } from './rankGroups.ts';
import type { InterestProfile } from './scoreInterests.ts';

/** An occupation's interests, and the sector it counts for. */
export interface OccupationInterests extends WithInterests {
  readonly sector: Sector;
}

/** How alike a resident's interests and a sector's are: a correlation, -1 to 1, rounded to three places. */
export interface SectorFit {
  readonly sector: Sector;
  readonly fit: number;
}

/** The sectors in the order of fit, and how much the order says. */
export interface SectorRanking {
  /**
   * `undecided`: the answers are too few or too flat to rank by. `weak`: no sector's work is like what was liked.
   * `clear`: one sector leads. `close`: several lead and cannot be told apart.
   */
  readonly verdict: 'clear' | 'close' | 'weak' | 'undecided';
  /** Best first, equal ones in catalogue order; empty when undecided. A sector without occupations is not in it. */
  readonly ranked: readonly SectorFit[];
  /** The sectors too near the best to be told apart from it, the best among them, at most four; empty when undecided or weak. */
  readonly leading: readonly Sector[];
}

const mostLeading = 4;

/**
 * Two fits less than this apart count as equal. Where one sector alone leads by it, it is the own one of 93 % of simulated residents
 * after the first round and of 96 % after all activities (docs/matching.md).
 */
const tellingDifference = { afterFirstRound: 0.15, afterAll: 0.1 };

const nothingRanked: SectorRanking = { verdict: 'undecided', ranked: [], leading: [] };

/**
 * Ranks sectors by their three best fitting occupations; none is named where they are not together a great fit. It separates
 * sectors, not the trades within one, whose profiles are nearly the same (0.98 within the building trades).
 */
export function sectorsFor(
  profile: InterestProfile,
  occupations: readonly OccupationInterests[],
): SectorRanking {
  if (profile.shape !== 'clear' && profile.shape !== 'close') return nothingRanked;
  const ranked = rankGroups(profile, occupations, sectors, ({ sector }) => sector).map(({ group, fit }) => ({
    sector: group,
    fit,
  }));
  const best = ranked[0];
  if (best === undefined) return nothingRanked;
  if (best.fit < fitGrades.great) return { verdict: 'weak', ranked, leading: [] };
  const near = ranked.filter(({ fit }) => best.fit - fit < differenceFor(profile));
  const leading = near.slice(0, mostLeading).map(({ sector }) => sector);
  return { verdict: leading.length === 1 ? 'clear' : 'close', ranked, leading };
}

/** Scores of another test (no answer of ours) are at least as fine as all our activities. */
function differenceFor({ answered }: InterestProfile): number {
  return answered > 0 && answered <= firstRound
    ? tellingDifference.afterFirstRound
    : tellingDifference.afterAll;
}
