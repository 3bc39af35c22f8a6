import { correlation } from './correlation.ts';
import { hollandTypes } from './hollandTypes.ts';
import type { HollandType } from './hollandTypes.ts';
import type { InterestProfile } from './scoreInterests.ts';

/** What people in one occupation are interested in: O*NET's occupational interests, 1 to 7 for each type. */
export interface WithInterests {
  readonly interests: Readonly<Record<HollandType, number>>;
}

/** How like a resident's interests an occupation's are. */
export interface OccupationFit<O extends WithInterests> {
  readonly occupation: O;
  /** Pearson's correlation, -1 to 1. */
  readonly fit: number;
  /** The official profiler's own two grades, `null` below both. */
  readonly grade: 'best' | 'great' | null;
}

/**
 * From which correlation on My Next Move calls a fit best or great: the critical values of r for six pairs, one-tailed, at .05 and
 * .10 (Gregory and Lewis 2016, https://www.onetcenter.org/dl_files/Mini-IP_Linking.pdf).
 */
export const fitGrades = { best: 0.729, great: 0.608 } as const;

/** Fewer scored types than this fit anything: any two points lie on a line. */
const fewestTypes = 3;

/**
 * Every occupation by how well it fits, best first, equal ones in the order given. Types without a score are left out. Empty when
 * the scores do not vary or are too few: nothing fits better than anything else then.
 */
export function occupationFits<O extends WithInterests>(
  { scores }: Pick<InterestProfile, 'scores'>,
  occupations: readonly O[],
): readonly OccupationFit<O>[] {
  const scored = hollandTypes.filter((type) => scores[type] !== null);
  if (scored.length < fewestTypes) return [];
  const heights = scored.map((type) => scores[type] ?? 0);
  const fits: OccupationFit<O>[] = [];
  for (const occupation of occupations) {
    const interests = scored.map((type) => occupation.interests[type]);
    const fit = correlation(heights, interests);
    if (fit !== null) fits.push({ occupation, fit, grade: gradeOf(fit) });
  }
  return fits.sort((one, other) => other.fit - one.fit);
}

function gradeOf(fit: number): OccupationFit<WithInterests>['grade'] {
  if (fit >= fitGrades.best) return 'best';
  return fit >= fitGrades.great ? 'great' : null;
}
