import { repeatOrMenu } from '../commands/repeat.ts';
import { reply } from '../engine/say.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { endedReply } from '../ended/endedReply.ts';
import { inBetween } from '../commands/inBetween.ts';
import { waysTo } from '../welcome/waysTo.ts';
import { matchOf } from './matchOf.ts';
import { statusWords } from './statusWords.ts';
import { trackCard } from './trackCard.ts';
import { trackName } from './trackNames.ts';

/** Tells all that is known of a track (its id): whether it is open, what it costs, how to apply. The open question is asked again. */
export function showTrack(turn: Turn, id: string): Answered {
  const { scope } = turn;
  const track = scope.guide.catalogue.tracks.get(id);
  if (!track) return repeatOrMenu(turn, [scope.say('training.whyNot.unknown')], 'track.unknown');
  const { ended, sources } = track;
  const ways = waysTo(['training', 'funding', 'person'], scope);
  if (ended) {
    const name = trackName(track, scope.language);
    return inBetween(turn, endedReply({ name, tracks: [{ ...track, ended }] }, [], scope), ways);
  }
  const text = [scope.say('wishes.track_detail.shown'), statusWords(track, scope)].join('\n');
  const cards = [trackCard(matchOf(track, scope), scope)];
  return inBetween(turn, reply(text, { flow: 'training', rule: 'track', sources }, { cards }), ways);
}
