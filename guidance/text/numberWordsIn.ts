import { numberWords } from './numberWords.ts';
import { plainText } from './plainText.ts';

const others = new Set(
  'half dozen medio media docena third thirds quarter quarters tercio tercios cuarto cuartos veintiun'.split(
    ' ',
  ),
);
const links = new Set(['and', 'y']);
const ones = new Set(['one', 'uno', 'una', 'un', 'a']);
/** More words than any number asked for has. */
const mostWords = 9;
const justOne =
  /^(?:(?:just|only|about|solo|solamente|i have|we have|its|there is|theres|es|hay|tengo|tenemos|somos|nada mas) )*(?:one|uno|una|un)(?: (?:kid|child|son|daughter|person|people|baby|job|year|month|week|hour|day|class|hijo|hija|nino|nina|bebe|persona|trabajo|ano|mes|semana|hora|dia|clase))?$/;

/** The number words of a message, in order, and whether a word of minus stands before them. */
export interface NumberWordsSaid {
  readonly text: string;
  readonly negative: boolean;
}

/**
 * What of a message can belong to a number in words; the rest is cut to a mere `x`, and so is "one" where it need not count ("no
 * one", "una pregunta"). `null` when that is nothing, or more than a number could take.
 */
export function numberWordsIn(text: string): NumberWordsSaid | null {
  const said = plainText(text).match(/\p{L}+/gu) ?? [];
  const isOne = justOne.test(said.join(' '));
  const kept = said.map((word, at) => (belongs(said, at) || (isOne && ones.has(word)) ? word : 'x'));
  const first = kept.findIndex((word) => word !== 'x');
  const telling = kept.filter((word) => word !== 'x');
  const repeats = telling.length > 3 + new Set(telling).size;
  if (first < 0 || telling.length > mostWords || repeats) return null;
  return {
    text: kept.filter((word, at) => word !== 'x' || kept[at - 1] !== 'x').join(' '),
    negative: isMinus(said[first - 1] ?? '', said[first - 2] ?? ''),
  };
}

function belongs(said: readonly string[], at: number): boolean {
  const word = said[at] ?? '';
  const [before, after] = [said[at - 1] ?? '', said[at + 1] ?? ''];
  if (ones.has(word))
    return (
      isNumber(after) ||
      (word !== 'a' && (isNumber(before) || (links.has(before) && isNumber(said[at - 2] ?? ''))))
    );
  return links.has(word) ? isNumber(before) && (isNumber(after) || ones.has(after)) : isNumber(word);
}

function isNumber(word: string): boolean {
  return !ones.has(word) && word !== 'k' && (numberWords.has(word) || others.has(word));
}

function isMinus(before: string, earlier: string): boolean {
  return ['minus', 'negative', 'negativo'].includes(before) || (before === 'menos' && earlier !== 'o');
}
