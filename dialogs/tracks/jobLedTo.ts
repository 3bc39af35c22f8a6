import type { Catalogue } from '../../data/catalogue.ts';
import type { OccupationGroup } from '../../data/schema/occupation.ts';
import type { CatalogueTrack } from '../../data/schema/track.ts';
import { occupationFits, type OccupationFit } from '../../guidance/interests/occupationFits.ts';
import type { InterestProfile } from '../../guidance/interests/scoreInterests.ts';

/** The job to name with a track. */
export interface Job {
  readonly occupation: OccupationGroup;
  /** `null` while the resident's interests are not known or say nothing. */
  readonly fit: Pick<OccupationFit<never>, 'fit' | 'grade'> | null;
}

/**
 * Of the jobs that a track leads to the one most like what somebody likes, or the first; `null` when none is known. Where a code
 * holds several occupations its job is as like as the least like of them, so that what is said of it holds for each.
 */
export function jobLedTo(
  { occupations: codes }: Pick<CatalogueTrack, 'occupations'>,
  { jobs, occupations }: Pick<Catalogue, 'jobs' | 'occupations'>,
  profile: InterestProfile | null,
): Job | null {
  const known = codes.flatMap((soc) => jobs.get(soc) ?? []);
  const own = [...occupations.values()].filter(({ soc }) => codes.includes(soc));
  const fits = profile ? occupationFits(profile, own) : [];
  const judged = known.flatMap((occupation) => {
    const fit = fits.findLast((each) => each.occupation.soc === occupation.soc);
    return fit ? [{ occupation, fit }] : [];
  });
  const [closest] = judged.toSorted((one, other) => other.fit.fit - one.fit.fit);
  return closest ?? (known[0] ? { occupation: known[0], fit: null } : null);
}
