import type { Occupation } from '../../data/schema/occupation.ts';
import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Scope } from '../engine/scope.ts';

/** The job to name with a track: of those it leads to the one most like what the resident likes, or the first. */
export function jobOf({ occupations }: Pick<CatalogueTrack, 'occupations'>, scope: Scope): Occupation | null {
  const all = [...scope.guide.catalogue.occupations.values()];
  const jobs = occupations.flatMap((soc) => all.find((each) => each.soc === soc) ?? []);
  return jobs[0] ?? null;
}
