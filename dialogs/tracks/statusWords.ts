import type { CatalogueTrack } from '../../data/schema/track.ts';
import { statusOn } from '../../guidance/matching/statusOn.ts';
import type { Scope } from '../engine/scope.ts';
import { shownDate } from './shownDate.ts';

/** How sure it is today that the track takes people on, with the date of the newest sign that it does. */
export function statusWords(track: CatalogueTrack, scope: Scope): string {
  const status = statusOn(track, scope.today);
  const when = shownDate(track.verifiedOn, track.verifiedTo, scope.language);
  if (status === 'ended') return scope.say('track.status.ended');
  if (when === null) return scope.say(`track.undated.${status}`);
  return scope.say(`track.status.${status}`, { when });
}
