import type { Language } from '../language.ts';
import { fold } from './fold.ts';
import { yesNoPhrases } from './yesNoPhrases.ts';
import type { PhraseMeaning } from './yesNoPhrases.ts';

/** An answer to a yes-or-no question. */
export type YesNo = 'yes' | 'no' | 'unsure';

/** What a phrase says, or `other` for a word that says nothing about the answer. */
type Said = PhraseMeaning | 'other';

const longestPhrase = 6;
/** A message that only ends with the answer is about the answer when it is no longer than this. Phrases. */
const shortMessage = 7;
const signs = [
  [/[👍👌✅💯]/gu, ' yes '],
  [/[👎❌🙅]/gu, ' no '],
  [/[🤷]/gu, ' idk '],
  [/\p{Emoji_Modifier}/gu, ''],
] as const;

/** What opens as a question asks something of its own, whatever its first words: "¿es verdad que ...?" */
const asksFirst = /^[\s\p{Cf}]*¿/u;

/**
 * Reads yes, no or "I don't know" from a message that is an answer: it begins or ends with one. Contradictions are `unsure`;
 * `null` means that it is no answer. The language decides a few words: "ya" is yes in English and means little in Spanish.
 */
export function parseYesNo(text: string, language: Language): YesNo | null {
  const said = phrasesIn(fold(readSigns(text)).split(' '), yesNoPhrases[language]);
  const meant = said.filter((each) => each !== 'filler');
  const asks = /\?[\s\p{Cf}]*$/u.test(text);
  if (!meant.includes('other')) return combine(meant, asks);
  if (asksFirst.test(text)) return null;
  const leading = meant.slice(0, meant.findIndex(isClause));
  const trailing = meant.slice(meant.lastIndexOf('other') + 1);
  if (leading.some(isAnswer))
    return combine([...leading, ...trailing.filter((each) => each === 'no')].filter(isAnswer), asks);
  if (meant.includes('neither')) return null;
  if (meant.length <= shortMessage && !asks && trailing.some(isFirm))
    return combine(trailing.filter(isFirm), asks);
  return meant.length <= shortMessage && meant.includes('unsure') ? 'unsure' : null;
}

function readSigns(text: string): string {
  return signs.reduce((read, [sign, word]) => read.replace(sign, word), text);
}

/** The longest phrases, from the left. */
function phrasesIn(words: readonly string[], phrases: ReadonlyMap<string, PhraseMeaning>): Said[] {
  const plain = words.map((word) => plainWord(word, phrases));
  const said: Said[] = [];
  for (let at = 0; at < plain.length;) {
    let length = Math.min(longestPhrase, plain.length - at);
    while (length > 1 && !phrases.has(plain.slice(at, at + length).join(' '))) length--;
    said.push(phrases.get(plain.slice(at, at + length).join(' ')) ?? 'other');
    at += length;
  }
  return said;
}

/** "yesss", "noooo" and "siii" without the drawl. */
function plainWord(word: string, phrases: ReadonlyMap<string, PhraseMeaning>): string {
  if (phrases.has(word) || word.length > 20) return word;
  const short = word.replace(/(.)\1+$/u, '$1');
  return phrases.has(short) ? short : word;
}

/** "I have" answers when it is all; with more after it, it begins a sentence. */
function isClause(said: Said): boolean {
  return said === 'other' || said === 'wholeYes' || said === 'wholeNo';
}

function isAnswer(said: Said): boolean {
  return isFirm(said) || said === 'softYes' || said === 'neither';
}

function isFirm(said: Said): boolean {
  return said === 'yes' || said === 'no' || said === 'unsure';
}

/** "ok?" and "right?" ask; yes and no together, or with a doubt, are no answer yet. */
function combine(said: readonly Said[], asks: boolean): YesNo | null {
  if (said.length === 0 || said.includes('neither')) return null;
  if (said.includes('unsure')) return 'unsure';
  const yes = said.some((each) => ['yes', 'softYes', 'wholeYes'].includes(each));
  const no = said.some((each) => ['no', 'wholeNo'].includes(each));
  if (yes && no) return 'unsure';
  if (no) return 'no';
  return asks && !said.includes('yes') && !said.includes('wholeYes') ? null : 'yes';
}
