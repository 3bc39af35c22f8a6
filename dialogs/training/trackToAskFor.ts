import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Scope } from '../engine/scope.ts';
import { trackName } from '../tracks/trackNames.ts';
import { findTracks } from './findTracks.ts';

/** A longer name nobody types. Characters. */
const longest = 40;

/**
 * The name, as it can be typed, of a track that could be asked for beside those shown: of the same kind of work, and one that no
 * other track bears. `null` where there is none.
 */
export function trackToAskFor(shown: readonly CatalogueTrack[], scope: Scope): string | null {
  const running = scope.guide.catalogue.trackList.filter(({ ended }) => !ended);
  const names = running
    .filter(({ sector }) => sector !== 'any' && shown.some((each) => each.sector === sector))
    .filter((track) => !shown.includes(track))
    .map((track) => typedName(track, scope))
    .filter((name) => name.length <= longest && findTracks(name, running).length === 1);
  return names[0] ?? null;
}

/** Without what stands in brackets or after a colon. */
function typedName(track: CatalogueTrack, { language }: Scope): string {
  const [plain = ''] = trackName(track, language).split(/ ?[(:]/);
  return plain;
}
