import type { Catalogue } from '../../data/catalogue.ts';
import type { Facts } from '../../guidance/facts/facts.ts';

/** The facts without a part of technology, or a job, that was picked for another kind of work than the one asked for now. */
export function ofSector(facts: Facts, { trackList }: Pick<Catalogue, 'trackList'>): Facts {
  const { sector, occupation = '' } = facts;
  const isOfIt = trackList.some((track) => track.sector === sector && track.occupations.includes(occupation));
  const stale = [...(sector === 'technology' ? [] : ['field']), ...(isOfIt ? [] : ['occupation'])];
  return Object.fromEntries(Object.entries(facts).filter(([name]) => !stale.includes(name)));
}
