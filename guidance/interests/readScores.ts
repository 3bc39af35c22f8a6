import { plainText } from '../text/plainText.ts';
import { hollandTypes } from './hollandTypes.ts';
import type { HollandType } from './hollandTypes.ts';
import { highestProfilerScore } from './profilerScores.ts';
import type { ProfilerScores } from './profilerScores.ts';

/** What a typed message says of the six scores. */
export type ScoresReading =
  | { readonly kind: 'scores'; readonly scores: ProfilerScores }
  /** Nothing in it looks like scores. */
  | { readonly kind: 'none' }
  /** Not six numbers; with names on them, `missing` are the types that have none. */
  | { readonly kind: 'notSix'; readonly found: number; readonly missing: readonly HollandType[] }
  /** The numbers, as typed, that are not whole or not from 0 to 40. */
  | { readonly kind: 'outOfRange'; readonly wrong: readonly string[] }
  /** Several numbers for these types. */
  | { readonly kind: 'twice'; readonly types: readonly HollandType[] }
  /** It cannot be told which number belongs to which type. */
  | { readonly kind: 'mixedUp' };

/** In English and Spanish, without accents. Beginnings of three letters and more count. */
const names: Readonly<Record<HollandType, readonly string[]>> = {
  R: ['realistic', 'realista', 'realistas'],
  I: ['investigative', 'investigador', 'investigadora', 'investigativo', 'investigativa'],
  A: ['artistic', 'artistico', 'artistica', 'artista'],
  S: ['social', 'sociales'],
  E: ['enterprising', 'emprendedor', 'emprendedora', 'emprendedores', 'empresarial'],
  C: ['conventional', 'convencional', 'convencionales'],
};

/** Longer messages hold more than six scores. Characters. */
const longest = 300;
const outOfForty = /(?<=\d) ?(?:\/|out of|of|de) ?40\b/g;
/** A number with a minus before it or a fraction after it, or a word. A comma always parts numbers. */
const pieces = /(?:(?<=^|[\s,;:=(])-)?\d+(?:\.\d+)?|\p{L}+/gu;

type Piece =
  | { readonly number: string }
  | { readonly type: HollandType; readonly short: boolean }
  | { readonly word: string };

/**
 * Reads the six scores as My Next Move shows them: named by letter or name in English or Spanish, in any order, the name before or
 * after its number, or six bare numbers in the order R I A S E C.
 */
export function readScores(text: string): ScoresReading {
  const read = piecesOf(text).filter(
    (piece, at, all) => !('word' in piece) && !('short' in piece && piece.short && !besideNumber(all, at)),
  );
  const numbers = read.flatMap((piece) => ('number' in piece ? [piece.number] : []));
  const types = read.flatMap((piece) => ('type' in piece ? [piece.type] : []));
  if (numbers.length < 3 && (numbers.length === 0 || types.length === 0 || !isSure(read)))
    return { kind: 'none' };
  const wrong = numbers.filter((number) => !/^\d+$/.test(number) || Number(number) > highestProfilerScore);
  if (wrong.length > 0) return { kind: 'outOfRange', wrong };
  return types.length === 0 ? inOrder(numbers) : named(read, types, numbers);
}

function piecesOf(text: string): readonly Piece[] {
  const plain = plainText(text.slice(0, longest)).replace(/[−–—]/g, '-').replace(outOfForty, ' ');
  return (plain.match(pieces) ?? []).map((piece) => {
    if (/\d/.test(piece)) return { number: piece };
    const type = hollandTypes.find((each) => isName(piece, each));
    return type ? { type, short: piece.length === 1 } : { word: piece };
  });
}

function isName(word: string, type: HollandType): boolean {
  if (word.length < 3) return word === type.toLowerCase();
  return names[type].some((name) => name.startsWith(word));
}

/** "I" and "a" are words, and "y e" and "o" too: a letter names a type only beside a number. */
function besideNumber(all: readonly Piece[], at: number): boolean {
  return [all[at - 1], all[at + 1]].some((piece) => piece && 'number' in piece);
}

/** With one or two numbers: "realistic 30" and "R 30 I 22" speak of scores, "a 5" does not. */
function isSure(read: readonly Piece[]): boolean {
  const named = read.filter((piece) => 'type' in piece);
  return named.some(({ short }) => !short) || new Set(named.map(({ type }) => type)).size > 1;
}

function inOrder(numbers: readonly string[]): ScoresReading {
  if (numbers.length !== hollandTypes.length) return { kind: 'notSix', found: numbers.length, missing: [] };
  return scoresOf(hollandTypes.map((type, at) => [type, Number(numbers[at])] as const));
}

function named(
  read: readonly Piece[],
  types: readonly HollandType[],
  numbers: readonly string[],
): ScoresReading {
  const twice = hollandTypes.filter((type) => types.filter((each) => each === type).length > 1);
  if (twice.length > 0) return { kind: 'twice', types: twice };
  const alternate = read.every((piece, at) => 'number' in piece === 'number' in (read[at % 2] ?? piece));
  if (!alternate || types.length !== numbers.length || read.length < 2) return { kind: 'mixedUp' };
  const missing = hollandTypes.filter((type) => !types.includes(type));
  if (missing.length > 0) return { kind: 'notSix', found: numbers.length, missing };
  return scoresOf(types.map((type, at) => [type, Number(numbers[at])] as const));
}

function scoresOf(entries: readonly (readonly [HollandType, number])[]): ScoresReading {
  return { kind: 'scores', scores: Object.fromEntries(entries) as ProfilerScores };
}
