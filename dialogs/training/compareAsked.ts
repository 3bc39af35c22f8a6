import type { CatalogueTrack } from '../../data/schema/track.ts';
import { fold } from '../../guidance/text/fold.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { compare, toCompare } from './compare.ts';
import { findTracks } from './findTracks.ts';
import { placedAmong } from './placedAmong.ts';

const asking =
  /^(?:(?:can|could) you |please |pls |i want to |puede |quiero |por favor )*(?:(?:compar[ae]|comparar|compareme|comparame)\b(?! my\b)|(?:whats |what is )?the difference between\b|(?:cual es )?la diferencia entre\b) ?(.*)$/;

/** What stands between the names of two tracks. */
const between = / (?:and|with|to|vs|versus|or|y|con|o) /;

/** "1 2" where comparing is on offer. By text message the numbers are those of the options, so which two is asked. */
const twoNumbers = /^\d (?:(?:and|y|with|con) )?\d$/;

/**
 * "Compare the first and third", "compare welding and nurse aide": the two side by side, or which two is asked where that is not
 * clear. Right after that was asked, their places alone are enough. `null` for other messages, and when there is nothing to compare:
 * while the training part asks, what it will find has not been shown.
 */
export function compareAsked(turn: Turn): Answered | null {
  const { inbound, conversation } = turn;
  if (inbound.choice) return null;
  const said = fold(inbound.text);
  const wasAsked = conversation.offered.some(({ choice }) => choice.command === 'compare' && choice.value);
  const isOffered = conversation.offered.some(({ choice }) => choice.command === 'compare');
  const named = asking.exec(said)?.[1];
  const tracks = conversation.open?.flow === 'training' ? [] : toCompare(turn.scope);
  if (named === undefined) {
    const pair = wasAsked ? placed(said, tracks) : [];
    if (pair.length === 2) return sideBySide(turn, pair);
    return isOffered && twoNumbers.test(said) ? compare(turn, '') : null;
  }
  const two = [placed(named, tracks), byName(named, turn)].find((pair) => pair.length === 2);
  if (two) return sideBySide(turn, two);
  return tracks.length > 0 ? compare(turn, '') : null;
}

function sideBySide(turn: Turn, pair: readonly CatalogueTrack[]): Answered {
  return compare(turn, pair.map(({ id }) => id).join(','));
}

function placed(said: string, tracks: readonly CatalogueTrack[]): readonly CatalogueTrack[] {
  const found = placedAmong(said, tracks);
  return found.length === 2 ? found : [];
}

/** Each name has to point to one track, first of those shown and then of all that run. */
function byName(said: string, { scope }: Turn): readonly CatalogueTrack[] {
  const shown = toCompare(scope);
  const running = scope.guide.catalogue.trackList.filter(({ ended }) => !ended);
  return said.split(between).flatMap((name) => {
    const near = findTracks(name, shown);
    const found = near.length === 1 ? near : findTracks(name, running);
    return found.length === 1 ? found : [];
  });
}
