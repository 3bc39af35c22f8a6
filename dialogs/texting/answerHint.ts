import type { Words } from '../../data/words.ts';
import type { Language } from '../../guidance/language.ts';

/** The numbers of one reply, and whether several of them can be answered at once. */
interface Numbers {
  readonly first: number;
  readonly last: number;
  readonly several: boolean;
}

/** More numbers than this are told as a range. */
const mostListed = 4;

/** How to answer by number: "Reply 1, 2 or 3." Empty when there is nothing to answer. */
export function answerHint(words: Words, language: Language, { first, last, several }: Numbers): string {
  if (last < first) return '';
  if (first === last) return words.say(language, 'texting.reply', { numbers: String(first) });
  if (several) {
    const example = `${first} ${Math.min(last, first + 2)}`;
    return words.say(language, 'texting.replySeveral', { example });
  }
  const range = { first: String(first), last: String(last) };
  if (last - first >= mostListed) return words.say(language, 'texting.replyRange', range);
  const some = Array.from({ length: last - first }, (_, index) => first + index).join(', ');
  const numbers = words.say(language, 'texting.or', { some, last: String(last) });
  return words.say(language, 'texting.reply', { numbers });
}

/** The buttons by their words, where a number means something else. Empty when there are none. */
export function wordsHint(words: Words, language: Language, labels: readonly string[]): string {
  const quoted = labels.map((label) => `"${label}"`);
  const [last = ''] = quoted.slice(-1);
  if (quoted.length === 0) return '';
  const some = quoted.slice(0, -1).join(', ');
  const all = quoted.length === 1 ? last : words.say(language, 'texting.or', { some, last });
  return words.say(language, 'texting.orWords', { labels: all });
}
