import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Scope } from '../engine/scope.ts';

/** The tracks that have not ended and lead to a job, by its SOC code. */
export function tracksLeadingTo(soc: string, { guide }: Scope): readonly CatalogueTrack[] {
  return guide.catalogue.trackList.filter(({ occupations, ended }) => !ended && occupations.includes(soc));
}
