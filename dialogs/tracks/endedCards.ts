import type { CatalogueTrack } from '../../data/schema/track.ts';
import { card } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Card } from '../reply.ts';
import { trackName } from './trackNames.ts';

/** The track of a sector that ended last and what to do instead, so that nobody goes looking for it; none if none ended. */
export function endedCards(sector: string, scope: Scope): Card[] {
  const [latest] = scope.guide.catalogue.trackList
    .filter((track) => track.sector === sector)
    .flatMap((track) => (track.ended ? [{ track, ended: track.ended }] : []))
    .sort((one, other) => other.ended.on.localeCompare(one.ended.on));
  return latest ? [endedCard(latest, scope)] : [];
}

type Ended = Readonly<{ track: CatalogueTrack; ended: NonNullable<CatalogueTrack['ended']> }>;

function endedCard({ track, ended }: Ended, scope: Scope): Card {
  return card(scope.say('track.ended.title', { name: trackName(track, scope.language) }), {
    paragraphs: [ended.instead[scope.language]],
  });
}
