import type { Catalogue } from '../../data/catalogue.ts';
import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Facts } from '../../guidance/facts/facts.ts';

/** The facts without a part of technology, or a job, that was picked for another kind of work than the one asked for now. */
export function ofSector(facts: Facts, { trackList }: Pick<Catalogue, 'trackList'>): Facts {
  const { sector, occupation = '' } = facts;
  const leadsToIt = ({ id, occupations }: CatalogueTrack) =>
    id === occupation || occupations.includes(occupation);
  const isOfIt = trackList.some((track) => track.sector === sector && leadsToIt(track));
  const stale = [...(sector === 'technology' ? [] : ['field']), ...(isOfIt ? [] : ['occupation'])];
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !stale.includes(name)));
}
