import type { Town } from '../../data/schema/town.ts';
import { milesBetween } from '../../guidance/matching/distance.ts';
import type { Track } from '../../guidance/matching/track.ts';
import type { Scope } from '../engine/scope.ts';

/** The town where a track is taught that is nearest to a resident's town (its id), with the miles between the two in a straight line. */
export function nearestTown(
  track: Pick<Track, 'towns'>,
  town: string | undefined,
  scope: Scope,
): { readonly town: Town; readonly miles: number } | null {
  const { towns } = scope.guide.catalogue;
  const home = towns.get(town ?? '');
  const places = track.towns.flatMap((id) => towns.get(id) ?? []);
  const [nearest] = places
    .flatMap((place) => {
      const miles = home ? milesBetween(home, place) : null;
      return miles === null ? [] : [{ town: place, miles }];
    })
    .sort((one, other) => one.miles - other.miles);
  return nearest ?? null;
}
