import { fold } from '../text/fold.ts';

const codeWords = wordSet('code codes reject rejects rejection codigo codigos rechazo rechazos');
/** Between a word for a code and the code, and between two codes. */
const between = wordSet('and y is es number numero letter letra');
const around = wordSet(
  'error fafsa comment rejected it its is are was says said say the my i have got get and or with el la los las un una es son dice salio sale ' +
    'me tengo mi con y o del de',
);

/** Longer messages are about something else, and what they count is no code. Words. */
const longest = 12;

/** Words beyond these are not looked at, so that no message takes long. */
const mostRead = 100;

/**
 * The reject codes that a message names, as they stand on the form: "10", "code 36", "reject 1", "código 38", "E", "10 and 36". A
 * number has at most two digits; a letter is one from A to F that stands after a word for a code, or with nothing else around it.
 * Whether a code exists is for others to say: "77" is given too.
 */
export function rejectCodesIn(text: string): readonly string[] {
  const words = fold(text).split(' ');
  const isOnlyCodes = words.every(
    (word) => isCode(word) || [codeWords, between, around].some((known) => known.has(word)),
  );
  if (!isOnlyCodes || words.length > longest) return namedCodesIn(text);
  return distinct(words.filter((word, index) => isCode(word) && !isArticle(words, index)));
}

/** Those that stand after a word for a code, whatever else the message says: "my fafsa was rejected with code 36 why". */
export function namedCodesIn(text: string): readonly string[] {
  const words = fold(text).split(' ').slice(0, mostRead);
  const isNamed = (index: number): boolean => {
    const before = words[index - 1] ?? '';
    return codeWords.has(before) || ((between.has(before) || isCode(before)) && isNamed(index - 1));
  };
  return distinct(words.filter((word, index) => isCode(word) && isNamed(index) && !isArticle(words, index)));
}

function isCode(word: string): boolean {
  return /^0*[1-9]\d?$|^[a-f]$/.test(word);
}

/** "A code", "una letra e": a single letter before a word for a code is no code. */
function isArticle(words: readonly string[], index: number): boolean {
  return words[index] === 'a' && words[index + 1] !== undefined && !isCode(words[index + 1] ?? '');
}

function distinct(codes: readonly string[]): readonly string[] {
  return [...new Set(codes.map((code) => code.replace(/^0+/, '').toUpperCase()))];
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
