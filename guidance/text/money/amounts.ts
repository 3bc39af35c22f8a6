import { numberWords } from '../numberWords.ts';
import { readFigure } from '../readFigure.ts';

/** A number found among the words of a message. */
export interface Amount {
  /** `null` when the digits can be read in no way. */
  readonly value: number | null;
  /** Which words it takes, `to` included. */
  readonly from: number;
  readonly to: number;
}

/** A number on its way: what is complete up to a thousand or million, and what is being added up since. */
interface Sum {
  readonly done: number;
  /** The last multiplier; the next must be smaller. */
  readonly scale: number;
  readonly open: number | null;
  /** Words can still be added to it: it was not written in digits. */
  readonly spoken: boolean;
}

const start: Sum = { done: 0, scale: Infinity, open: null, spoken: true };

const word =
  /\d{1,3}(?: 000)+(?![\p{L}\d])|(?:\d+(?:[.,]\d+)*|(?<!\d)\.\d+)(?=$|[^\p{L}\d]|(?:k|mil|hr|hrs|h|usd|dlls|dls|dolares|dollars|an|yr|mo)(?![\p{L}\d]))|usd(?=\d)|[\p{L}\d]+|[^\s]/gu;

/** Words, figures and marks of a plain text, in order. A minus sign, unlike a hyphen, is read as the word. */
export function readWords(plain: string): readonly string[] {
  return plain.replace(/(?<![\p{L}\d])[-−–](?=\$?\.?\d)/gu, ' minus ').match(word) ?? [];
}

/** All numbers, written in digits, in words or mixed: `45k`, `2 mil 500`, `forty five thousand`. */
export function readAmounts(words: readonly string[]): readonly Amount[] {
  const amounts: Amount[] = [];
  for (let at = 0; at < words.length; at++) {
    const amount = amountAt(words, at);
    if (amount === null) continue;
    amounts.push(amount);
    at = amount.to;
  }
  return amounts;
}

function amountAt(words: readonly string[], from: number): Amount | null {
  if (isFigure(words[from]) && readFigure(words[from] ?? '') === null) return { value: null, from, to: from };
  let sum = start;
  let to = from - 1;
  for (let at = from; at < words.length; at++) {
    const next = extend(sum, words, at);
    if (
      next === null &&
      !(to >= from && ['y', 'and', '-'].includes(words[at] ?? '') && isAddend(sum, words, at + 1))
    )
      break;
    if (next === null) continue;
    sum = next;
    to = at;
  }
  return to < from ? null : { value: sum.done + (sum.open ?? 0), from, to };
}

/** After "y", "and" or a hyphen only a word that completes the number goes on with it: "cuarenta y cinco". */
function isAddend(sum: Sum, words: readonly string[], at: number): boolean {
  const meaning = numberWords.get(words[at] ?? '');
  if (meaning === undefined) return isOneBeforeScale(words, at, sum) && add(sum, 1) !== null;
  return 'adds' in meaning && add(sum, meaning.adds) !== null;
}

function extend(sum: Sum, words: readonly string[], at: number): Sum | null {
  const word = words[at] ?? '';
  if (isFigure(word)) {
    const value = readFigure(word);
    const follows = sum.done === 0 || (value !== null && value >= 100 && value < sum.scale);
    return value === null || sum.open !== null || !follows ? null : { ...sum, open: value, spoken: false };
  }
  const meaning = isEnglishOnce(words, at) ? undefined : numberWords.get(word);
  if (meaning === undefined) return isOneBeforeScale(words, at, sum) ? add(sum, 1) : null;
  return 'adds' in meaning ? add(sum, meaning.adds) : multiply(sum, meaning.times, word);
}

function add(sum: Sum, value: number): Sum | null {
  if (sum.open === null) return { ...sum, open: value, spoken: true };
  const room = sum.open % 100 === 0 ? 100 : sum.open % 10 === 0 && sum.open % 100 >= 20 ? 10 : 0;
  return sum.spoken && sum.open > 0 && value > 0 && value < room ? { ...sum, open: sum.open + value } : null;
}

function multiply(sum: Sum, times: number, word: string): Sum | null {
  if (times === 100)
    return (sum.open ?? 1) < 100 ? { ...sum, open: (sum.open ?? 1) * 100, spoken: true } : null;
  if (times >= sum.scale || (word === 'k' && sum.open === null)) return null;
  return { done: sum.done + (sum.open ?? 1) * times, scale: times, open: null, spoken: true };
}

/** "un millón", "treinta y un mil", "a thousand". */
function isOneBeforeScale(words: readonly string[], at: number, sum: Sum): boolean {
  const next = numberWords.get(words[at + 1] ?? '');
  const ones = sum === start ? ['un', 'una', 'a'] : ['un'];
  return ones.includes(words[at] ?? '') && next !== undefined && 'times' in next && words[at + 1] !== 'k';
}

/** "Once" is eleven in Spanish, before a thousand, a currency or nothing. */
function isEnglishOnce(words: readonly string[], at: number): boolean {
  return words[at] === 'once' && !['mil', 'millones', 'dolares', 'pesos', undefined].includes(words[at + 1]);
}

function isFigure(word: string | undefined): boolean {
  return /^[.\d][\d., ]*$/.test(word ?? '') && word !== '.';
}
