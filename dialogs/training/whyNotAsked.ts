import type { CatalogueTrack } from '../../data/schema/track.ts';
import type { Language } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { inBetween } from '../commands/inBetween.ts';
import { repeatOrMenu } from '../commands/repeat.ts';
import { option, reply } from '../engine/say.ts';
import { providerName, trackName } from '../tracks/trackNames.ts';
import { findTracks } from './findTracks.ts';
import { tracksOption } from './tracksOption.ts';
import { whyNot } from './whyNot.ts';

const asking =
  /^(?:(?:but|and|so|ok|pero|y|entonces) )?(why not|why isnt|why is not|why didnt you show|how come not|por que no|porque no)\b ?(.*)$/;

const articles = new Set('the and for los las una del con para'.split(' '));

/** How many tracks are named when the words fit several. */
const most = 4;

/**
 * "Why not ...?": the answer about the track that is named, which of several is meant, or that none is known. `null` for other
 * messages, also for those that may as well answer an open question, and for an ended programme under whose name there were many.
 */
export function whyNotAsked(turn: Turn): Answered | null {
  const [, words = '', named = ''] = asking.exec(fold(turn.inbound.text)) ?? [];
  if (named === '') return null;
  const { scope } = turn;
  const all = findTracks(named, scope.guide.catalogue.tracks.values());
  const running = all.filter(({ ended }) => !ended);
  const [only, ...others] = running.length > 0 ? running : all;
  if (!only) return mayAnswer(turn, words) ? null : unknownTrack(turn);
  if (others.length === 0) return whyNot(turn, only.id);
  return running.length > 0 ? askWhich(turn, running, isWhollyNamed(named, only)) : null;
}

/** Without the accent "porque no ..." is "because not ...", and in another part "why not ...?" is about something else. */
function mayAnswer({ conversation: { open } }: Turn, words: string): boolean {
  return open !== null && (open.flow !== 'training' || words === 'porque no');
}

function unknownTrack(turn: Turn): Answered {
  return repeatOrMenu(turn, [turn.scope.say('training.whyNot.unknown')], 'whyNot.unknown');
}

/** Whether each word names the track: of "dental assistant" only one may. */
function isWhollyNamed(named: string, track: CatalogueTrack): boolean {
  const words = named.split(' ').filter((word) => word.length > 2 && !articles.has(word));
  return words.every((word) => findTracks(word, [track]).length > 0);
}

function askWhich(turn: Turn, tracks: readonly CatalogueTrack[], isNamed: boolean): Answered {
  const options = tracks
    .slice(0, most)
    .map((track) =>
      option(nameWithProvider(track, turn.scope.language), { command: 'whyNot', value: track.id }),
    );
  const key = isNamed ? 'training.whyNot.which' : 'training.whyNot.near';
  const said = reply(turn.scope.say(key), { flow: 'training', rule: 'whyNot.which' });
  const person = option(turn.scope.say('menu.option.person'), { command: 'person' });
  return inBetween(turn, said, [
    ...options,
    ...(turn.conversation.open ? [] : [tracksOption(turn.scope), person]),
  ]);
}

function nameWithProvider(track: CatalogueTrack, language: Language): string {
  return `${trackName(track, language)} (${providerName(track, language)})`;
}
