import type { CatalogueTrack } from '../../data/schema/track.ts';
import { fold } from '../../guidance/text/fold.ts';
import { option, reply } from '../engine/say.ts';
import { answered, type Answered, type Turn } from '../engine/turn.ts';
import { trackName } from '../tracks/trackNames.ts';
import { toCompare } from '../training/compare.ts';
import { findTracks } from '../training/findTracks.ts';
import { goOnOptions } from '../training/goOnOptions.ts';
import { placedAmong } from '../training/placedAmong.ts';
import { keep } from './keep.ts';

const asking =
  /^(?:(?:ok|yes|please|pls|can you|could you|i want to|i would like to|id like to|ill|i will|lets|si|por favor|quiero|quisiera|puede|voy a) )*(?:keep|save|add|put|guard(?:ar|e|a|o|eme|ame)|agreg(?:ar|ue|a)|pon(?:er|ga|game)?|me quedo con|i (?:choose|pick|like|want|take)|take|choose|pick|elijo|escojo|quiero|me gusta(?: mas)?)\b ?(.*)$/;
/** What tells that it is the plan that is meant. */
const keeping = /\b(?:keep|save|guard\w+|me quedo con|plan)\b/;
/** What is said around the name of what is kept. */
const around =
  /\b(?:(?:in|to|on|into|en|a|al) (?:my|the|mi|el) plan|please|pls|por favor|best|better|mas|option|opcion|program|programa)\b/g;
/** What stands for the one that was shown. */
const itself = /^(?:|it|this|that|this one|that one|es[oae]|est[oae]|la|lo)$/;
/** "The first one", "cna class": a place needs its article, so that "one class" names none. */
const place =
  /^(?:(?:the|number|no|la|el) )?(?:1|2|3|1st|2nd|3rd|first|second|third|last|primer[oa]?|segund[oa]|tercer[oa]?|ultim[oa])(?: one| track| class| course| clase| curso)?$/;

/**
 * "Keep the first one", "guarde la segunda", "save the CNA class": the track of those shown is put on the plan, or which one is asked
 * where only keeping was said. `null` for other messages, while the training part asks, and where none was shown.
 */
export function keepAsked(turn: Turn): Answered | null {
  const { inbound, conversation, scope } = turn;
  if (inbound.choice || conversation.open !== null) return null;
  const named = asking.exec(fold(inbound.text))?.[1]?.replace(around, ' ').replace(/ +/g, ' ').trim();
  const shown = named === undefined ? [] : toCompare(scope);
  if (named === undefined || shown.length === 0) return null;
  const [only, ...others] = namedAmong(named, shown, inbound.text);
  if (only && others.length === 0) return keep(turn, `track:${only.id}`);
  const isMeant = keeping.test(fold(inbound.text)) && (only || itself.test(named));
  return isMeant ? askWhich(turn, only ? [only, ...others] : shown) : null;
}

/** By its place, or where to keep is said in so many words by its name: "I like patients" keeps nothing. */
function namedAmong(
  named: string,
  shown: readonly CatalogueTrack[],
  text: string,
): readonly CatalogueTrack[] {
  if (place.test(named)) return placedAmong(named, shown);
  if (!keeping.test(fold(text))) return [];
  return itself.test(named) ? (shown.length === 1 ? shown : []) : findTracks(named, shown);
}

function askWhich(turn: Turn, tracks: readonly CatalogueTrack[]): Answered {
  const { scope } = turn;
  const options = tracks.map((track) =>
    option(scope.say('training.compare.keep', { name: trackName(track, scope.language) }), {
      command: 'keep',
      value: `track:${track.id}`,
    }),
  );
  const said = reply(
    scope.say('plan.keep.which'),
    { rule: 'keep.which' },
    { options: [...options, ...goOnOptions(turn)] },
  );
  return answered(turn, [said]);
}
