import { inBetween } from '../commands/inBetween.ts';
import type { CatalogueTrack } from '../../data/schema/track.ts';
import { endedProgramme } from '../ended/endedProgramme.ts';
import { option, reply } from '../engine/say.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { contactCard } from '../handoff/contactCard.ts';
import { contactsForNeed } from '../handoff/contactsForNeed.ts';
import { showTrack } from '../tracks/showTrack.ts';
import { providerName, trackName } from '../tracks/trackNames.ts';
import { waysTo } from '../welcome/waysTo.ts';
import { tracksNamed } from './tracksNamed.ts';
import { typedText } from './typedText.ts';

/** More to choose from than this flood a phone. */
const most = 5;

/** The track that is named, which of several is meant, or that it is not known and whom to ask. Ended programmes say so. */
export function aboutTrack(turn: Turn): Answered {
  const ended = endedProgramme(turn);
  if (ended) return ended;
  const { trackList } = turn.scope.guide.catalogue;
  const found = tracksNamed(typedText(turn), trackList);
  const running = found.filter((track) => !track.ended);
  const [only, ...others] = running.length > 0 ? running : found;
  if (!only) return unknownTrack(turn);
  return others.length === 0 ? showTrack(turn, only.id) : whichTrack(turn, [only, ...others]);
}

/** Asks which of several tracks is meant. */
export function whichTrack(turn: Turn, tracks: readonly CatalogueTrack[]): Answered {
  const { scope } = turn;
  const { language } = scope;
  const options = tracks.slice(0, most).map((track) =>
    option(`${trackName(track, language)} (${providerName(track, language)})`, {
      command: 'track',
      value: track.id,
    }),
  );
  const said = reply(scope.say('wishes.track_detail.which'), { rule: 'wishes.track_detail.which' });
  return inBetween(turn, said, [...options, ...waysTo(['training'], scope)]);
}

function unknownTrack(turn: Turn): Answered {
  const { scope } = turn;
  const contacts = contactsForNeed('job', scope);
  const said = reply(
    scope.say('wishes.track_detail.unknown'),
    { rule: 'wishes.track_detail.unknown', sources: contacts.flatMap(({ sources }) => sources) },
    { cards: contacts.map((contact) => contactCard(contact, scope)) },
  );
  return inBetween(turn, said, waysTo(['training', 'person'], scope));
}
