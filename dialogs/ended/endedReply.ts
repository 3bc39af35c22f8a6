import type { CatalogueTrack } from '../../data/schema/track.ts';
import { card, reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import { showDate } from '../engine/showDate.ts';
import { factsIn } from '../facts/factsIn.ts';
import type { Option, Reply } from '../reply.ts';
import { factsOf } from '../tracks/factsOf.ts';
import { sourceWords } from '../tracks/sourceWords.ts';
import { trackLinks } from '../tracks/trackLinks.ts';
import { trackName } from '../tracks/trackNames.ts';
import type { EndedTrack, NamedTracks } from './namedEndedTracks.ts';

/** That a programme ended, when, and what there is instead, with its source. */
export function endedReply({ name, tracks }: NamedTracks, options: readonly Option[], scope: Scope): Reply {
  const track = likeliest(tracks, scope);
  const { ended, sources } = track;
  const when = ended.to === 'year' ? ended.on.slice(0, 4) : showDate(ended.on, scope.language);
  const instead = card(scope.say('ended.instead'), {
    paragraphs: [ended.instead[scope.language]],
    facts: factsOf(scope, { source: sourceWords(sources, scope) }),
    links: trackLinks(track, scope),
  });
  const called = tracks.length > 1 ? name : trackName(track, scope.language);
  const text = scope.say(`ended.in.${ended.to}`, { name: called, when });
  return reply(text, { rule: 'ended', sources }, { cards: [instead], options });
}

/** Of several under one name, the one of the kind of work asked for, else one for any work, else the one that ended last. */
function likeliest(tracks: NamedTracks['tracks'], scope: Scope): EndedTrack {
  const { sector } = factsIn(scope);
  const order: readonly CatalogueTrack['sector'][] = [...(sector ? [sector] : []), 'any'];
  const rank = (track: EndedTrack) => (order.includes(track.sector) ? order.indexOf(track.sector) : 2);
  const [first, ...others] = tracks;
  return others.reduce((best, track) => {
    const nearer = rank(track) - rank(best);
    return nearer < 0 || (nearer === 0 && track.ended.on > best.ended.on) ? track : best;
  }, first);
}
