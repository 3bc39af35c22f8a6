import type { Occupation } from '../../data/schema/occupation.ts';
import type { CatalogueTrack } from '../../data/schema/track.ts';
import { occupationFits, type OccupationFit } from '../../guidance/interests/occupationFits.ts';
import type { Scope } from '../engine/scope.ts';
import { finishedInterests } from '../interests/interestsOf.ts';

/** The job to name with a track. `fit` is `null` while the resident's interests are not known or say nothing. */
export interface Job {
  readonly occupation: Occupation;
  readonly fit: OccupationFit<Occupation> | null;
}

/** Of the jobs that a track leads to the one most like what the resident likes, or the first; `null` when none is known. */
export function jobOf({ occupations }: Pick<CatalogueTrack, 'occupations'>, scope: Scope): Job | null {
  const all = [...scope.guide.catalogue.occupations.values()];
  const jobs = occupations.flatMap((soc) => all.find((each) => each.soc === soc) ?? []);
  const interests = finishedInterests(scope);
  const [closest] = interests ? occupationFits(interests.profile, jobs) : [];
  const occupation = closest?.occupation ?? jobs[0];
  return occupation ? { occupation, fit: closest ?? null } : null;
}
