import { numberContexts } from './numberContexts.ts';
import { phraseAt } from './phrases.ts';
import {
  digitWords,
  hundredsWords,
  repeatingWords,
  spokenGaps,
  teenWords,
  tensWords,
} from './spokenDigits.ts';
import type { Token } from './tokens.ts';

/** Fewer number words than this are counts and ages. */
const leastWords = 4;
/** A year in words has four digits; what has more and is dictated is a number of something. */
const leastDigits = 7;
/** How many tokens before a number the word may stand that says what it is. */
const reach = 6;

/** A number that is dictated, from one token to another, both included. */
interface Run {
  readonly to: number;
  readonly digits: string;
  readonly words: number;
  /** One word a digit. */
  readonly single: boolean;
  /** Hundreds and thousands in it: an amount, unless a word before it says otherwise. */
  readonly large: boolean;
}

/** One part of a run: what it says, and how many tokens it takes. */
interface Part {
  readonly digits: string;
  readonly tokens: number;
  readonly words: number;
}

/**
 * Reads a number that is dictated as the digits it says: "one two three, forty five, six seven eight nine" and "cero siete ocho
 * guion cero cinco"; and a spoken "dash" between digits as one: "078 then 05 then 1120".
 */
export function joinSpokenDigits(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const run = partAt(tokens, at) === null ? null : runFrom(tokens, at);
    if (run === null) {
      joined.push(token);
      continue;
    }
    const last = tokens[run.to] ?? token;
    if (isDictated(tokens, at, run))
      joined.push({ ...token, kind: 'digits', text: run.digits, end: last.end });
    else joined.push(...tokens.slice(at, run.to + 1));
    at = run.to;
  }
  return withSpokenGaps(joined);
}

function isDictated(tokens: readonly Token[], at: number, { words, digits, single, large }: Run): boolean {
  if (words < leastWords || (digits.length < leastDigits && !single)) return false;
  return !large || isSpokenOf(tokens, at);
}

function isSpokenOf(tokens: readonly Token[], at: number): boolean {
  for (let before = Math.max(0, at - reach); before < at; before++)
    if (phraseAt(tokens, before, numberContexts)?.meaning.kind) return true;
  return false;
}

function runFrom(tokens: readonly Token[], from: number): Run {
  let at = from;
  let digits = '';
  const run = { to: from, words: 0, single: true, large: false };
  for (let part = partAt(tokens, at); part !== null; part = partAt(tokens, at)) {
    digits += part.digits;
    run.words += part.words;
    run.single &&= part.digits.length === 1 || part.words === 0;
    run.large ||= part.words > 0 && part.digits.length > 2;
    run.to = at + part.tokens - 1;
    at = afterGap(tokens, run.to + 1);
  }
  return { ...run, digits };
}

/** Past one mark and one joining word: "uno, y dos". */
function afterGap(tokens: readonly Token[], start: number): number {
  let at = start;
  if (isMark(tokens[at])) at++;
  const text = tokens[at]?.text ?? '';
  if (isJoiningWord(text) && tokens[at]?.kind === 'word') at++;
  if (isMark(tokens[at])) at++;
  return at;
}

function isJoiningWord(text: string): boolean {
  return text === 'y' || text === 'and' || spokenGaps.has(text);
}

function isMark(token: Token | undefined): boolean {
  return token?.kind === 'mark' && '-,.;/()…'.includes(token.text);
}

/** Digits already written count along; they are no words. */
function partAt(tokens: readonly Token[], at: number): Part | null {
  const token = tokens[at];
  if (token?.kind === 'digits') return { digits: token.text, tokens: 1, words: 0 };
  if (token?.kind !== 'word') return null;
  return repeatedAt(tokens, at) ?? thousandsAt(tokens, at) ?? belowThousandAt(tokens, at);
}

function repeatedAt(tokens: readonly Token[], at: number): Part | null {
  const times = repeatingWords.get(tokens[at]?.text ?? '');
  const digit = digitWords.get(tokens[at + 1]?.text ?? '');
  return times === undefined || digit === undefined
    ? null
    : { digits: digit.repeat(times), tokens: 2, words: times };
}

/** "seis mil setecientos ochenta y nueve" is 6789. */
function thousandsAt(tokens: readonly Token[], at: number): Part | null {
  const thousands = belowThousandAt(tokens, at);
  if (thousands === null || !/^(mil|thousand)$/.test(tokens[at + thousands.tokens]?.text ?? '')) return null;
  const rest = belowThousandAt(tokens, at + thousands.tokens + 1);
  return {
    digits: thousands.digits + (rest?.digits ?? '').padStart(3, '0'),
    tokens: thousands.tokens + 1 + (rest?.tokens ?? 0),
    words: thousands.words + 1 + (rest?.words ?? 0),
  };
}

function belowThousandAt(tokens: readonly Token[], at: number): Part | null {
  const hundreds = hundredsWords.get(tokens[at]?.text ?? '');
  if (hundreds === undefined) return belowHundredAt(tokens, at);
  const rest = belowHundredAt(tokens, at + 1);
  return {
    digits: hundreds + (rest?.digits ?? '').padStart(2, '0'),
    tokens: 1 + (rest?.tokens ?? 0),
    words: 1 + (rest?.words ?? 0),
  };
}

function belowHundredAt(tokens: readonly Token[], at: number): Part | null {
  const text = tokens[at]?.text ?? '';
  const whole = digitWords.get(text) ?? teenWords.get(text);
  if (whole !== undefined) return { digits: whole, tokens: 1, words: 1 };
  const tens = tensWords.get(text);
  if (tens === undefined) return null;
  const parted = tokens[at + 1]?.text === 'y' || tokens[at + 1]?.text === '-' ? 2 : 1;
  const unit = digitWords.get(tokens[at + parted]?.text ?? '');
  if (unit === undefined || unit === '0') return { digits: `${tens}0`, tokens: 1, words: 1 };
  return { digits: tens + unit, tokens: parted + 1, words: 2 };
}

/** "078 then 05", "078 y luego 05": a mark in place of the words. */
function withSpokenGaps(tokens: readonly Token[]): Token[] {
  const parted: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as Token;
    const words = parted.at(-1)?.kind === 'digits' ? gapWordsAt(tokens, at) : 0;
    if (words === 0) parted.push(token);
    else parted.push({ ...token, kind: 'mark', text: '-', end: tokens[at + words - 1]?.end ?? token.end });
    at += Math.max(0, words - 1);
  }
  return parted;
}

function gapWordsAt(tokens: readonly Token[], at: number): number {
  const first = tokens[at]?.text ?? '';
  const length = first === 'y' || first === 'and' ? 2 : 1;
  const isGap = spokenGaps.has(tokens[at + length - 1]?.text ?? '');
  return isGap && tokens[at + length]?.kind === 'digits' ? length : 0;
}
