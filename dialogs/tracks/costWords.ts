import type { CatalogueTrack } from '../../data/schema/track.ts';
import { statusOn } from '../../guidance/matching/statusOn.ts';
import type { Scope } from '../engine/scope.ts';
import { shownDate } from './shownDate.ts';

/**
 * What a track costs, never surer than its status: that it is free, or its price, was written for how it stood when it was last seen,
 * and once that has expired is told as what was so then. Words that are no surer than that say themselves that they are not confirmed.
 */
export function costWords(track: CatalogueTrack, scope: Scope): string {
  const cost = track.cost[scope.language];
  const hasExpired = track.status !== 'unconfirmed' && statusOn(track, scope.today) === 'unconfirmed';
  const isDefinite = track.free === 'yes' || track.price !== undefined;
  if (!hasExpired || !isDefinite) return cost;
  const when = shownDate(track.verifiedOn, track.verifiedTo, scope.language);
  return when === null
    ? scope.say('track.cost.past', { cost })
    : scope.say('track.cost.seen', { cost, when });
}
