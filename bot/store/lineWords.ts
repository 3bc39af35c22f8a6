import { fold } from '../../guidance/text/fold.ts';
import type { Entry } from './store.ts';
import { wasMissed } from './wasMissed.ts';

/** The longest word that is told apart; longer ones are cut. */
const longestWord = 40;
/** More different words of a line than these are not found by. */
const mostWords = 150;

/** What finds the replies to messages that were not understood, or only guessed at. No word that can be typed: `fold` takes the sign out. */
export const notUnderstood = '#notUnderstood';

/** The different words of a text as they are searched: lower case, no accents, no punctuation. */
export function searchWords(text: string): readonly string[] {
  const words = fold(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.slice(0, longestWord).replace(/[\uD800-\uDBFF]$/, ''));
  return [...new Set(words)].slice(0, mostWords);
}

/**
 * What a line is found by: the words of residents and staff. What the guide says is written beforehand, so its lines are found only by
 * what they tell of the message that they answer; never those of a turn in which somebody told of danger.
 */
export function lineWords({ from, text, because, disclosure }: Omit<Entry, 'delivery'>): readonly string[] {
  if (from !== 'guide') return searchWords(text);
  return wasMissed(because) && !disclosure ? [notUnderstood] : [];
}
