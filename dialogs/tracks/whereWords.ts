import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Scope } from '../engine/scope.ts';
import { nearestTown } from './nearestTown.ts';

/** Where a track is taught; seen from a resident's town (its id) the nearest place and how far it is. */
export function whereWords(track: CatalogueTrack, home: string | undefined, scope: Scope): string {
  const words = [
    ...(track.online ? [scope.say('track.where.online')] : []),
    ...(track.statewide && !track.online ? [scope.say('track.where.statewide')] : []),
    ...placeWords(track, home, scope),
  ];
  return words.length > 0 ? words.join('; ') : scope.say('track.where.unknown');
}

function placeWords(track: CatalogueTrack, home: string | undefined, scope: Scope): string[] {
  const nearest = nearestTown(track, home, scope);
  const { towns } = scope.guide.catalogue;
  if (!nearest) return track.towns.map((id) => towns.get(id)?.name ?? id);
  const place = track.places.find(({ town }) => town === nearest.town.id)?.address ?? nearest.town.name;
  const miles = Math.round(nearest.miles);
  return nearest.town.id === home
    ? [scope.say('track.where.yourTown', { place })]
    : [scope.say('track.where.miles', { place, miles, town: towns.get(home ?? '')?.name ?? '' })];
}
