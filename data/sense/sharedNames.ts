import { fold } from '../../guidance/text/fold.ts';
import type { CatalogueTrack } from '../schema/track.ts';

/**
 * Names that two tracks share which have not ended, or that one has twice, as they are looked for (accents, capitals and
 * punctuation do not count): asked about such a name, nobody could tell which one is meant. One line for each later bearer.
 */
export function sharedNames(tracks: readonly CatalogueTrack[]): readonly string[] {
  const bearers = new Map<string, string>();
  return tracks
    .filter(({ status }) => status !== 'ended')
    .flatMap(({ id, name, also }) =>
      [name, ...also].flatMap((called) => {
        const key = fold(called);
        const bearer = bearers.get(key);
        bearers.set(key, bearer ?? id);
        return bearer === undefined ? [] : [`tracks/${id}.json: ${called} is also the name of ${bearer}`];
      }),
    );
}
