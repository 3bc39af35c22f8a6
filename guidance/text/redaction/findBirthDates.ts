import { birthPhrases, dateFillers, dateNumberWords, monthWords, otherEventWords } from './birthWords.ts';
import { readFigures, shapeOf } from './figures.ts';
import type { Figure } from './figures.ts';
import type { Claim, Finder } from './finder.ts';
import { isOtherDate } from './isOtherDate.ts';
import { phraseAt } from './phrases.ts';
import type { Token } from './tokens.ts';

const longestDate = 9;
const day = '(0[1-9]|[12]\\d|3[01])';
const month = '(0[1-9]|1[0-2])';
const century = '(19|20)';
const reach = { before: 8, after: 7 };

/** Dates of any form, with words or figures, that stand near "born", "dob", "nací", "cumpleaños". A bare year stays. */
export const findBirthDates: Finder = ({ tokens }) => {
  const births = birthMarks(tokens);
  if (births.size === 0) return [];
  const worded = [...tokens.keys()].flatMap((at) => wordedDateAt(tokens, at));
  const numeric = readFigures(tokens).flatMap(numericDatesIn);
  return [...worded, ...numeric].filter(
    (claim) => isNearBirth(tokens, claim, births) && !isOtherDate(tokens, claim),
  );
};

function numericDatesIn(figure: Figure): Claim[] {
  const claims: Claim[] = [];
  for (let at = 0; at < figure.length; at++) {
    const groups = [3, 2, 1].map((count) => figure.slice(at, at + count)).find(isDate);
    if (groups === undefined) continue;
    claims.push({ from: groups[0]?.index ?? 0, to: groups.at(-1)?.index ?? 0, kind: 'dateOfBirth' });
    at += groups.length - 1;
  }
  return claims;
}

/** `3/4/04`, `3 4 2004`, `2004-03-04`, `3/4`, `03/2004`, `03042004`, `20040304` or `030404`. */
function isDate(groups: Figure): boolean {
  const shape = shapeOf(groups);
  const digits = groups.map((group) => group.digits).join('');
  if (/^([12]-[12]-[24]|4-[12]-[12])$/.test(shape)) return groups[1]?.gap === groups[2]?.gap;
  if (shape === '6') return new RegExp(`^${month}${day}`).test(digits);
  if (shape === '8')
    return new RegExp(`^(${day}${day}${century}|${century}\\d\\d${month}${day}$)`).test(digits);
  if (groups[1]?.gap === ' ') return false;
  return /^[12]-[12]$/.test(shape) || (/^[12]-4$/.test(shape) && /^(19|20)/.test(groups[1]?.digits ?? ''));
}

/** Every token that a birth word covers. */
function birthMarks(tokens: readonly Token[]): ReadonlySet<number> {
  const marks = new Set<number>();
  for (const at of tokens.keys()) {
    const to = tokens[at]?.kind === 'word' ? phraseAt(tokens, at, birthPhrases)?.to : undefined;
    for (let here = at; to !== undefined && here <= to; here++) marks.add(here);
  }
  return marks;
}

/** `March 3rd, 2004`, `3 de marzo`, `marzo del 2004`: a month's name with at least one number beside it. */
function wordedDateAt(tokens: readonly Token[], month: number): Claim[] {
  const here = tokens[month];
  if (here?.kind !== 'word' || !monthWords.has(here.text)) return [];
  const from = stretch(tokens, month, -1);
  const to = stretch(tokens, month, 1);
  return from === month && to === month ? [] : [{ from, to, kind: 'dateOfBirth' }];
}

/** The farthest number in this direction that only parts of a date lie before. */
function stretch(tokens: readonly Token[], month: number, step: 1 | -1): number {
  let end = month;
  for (let at = month + step; Math.abs(at - month) <= longestDate; at += step) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'removed') break;
    if (isDateNumber(token)) end = at;
    else if (!dateFillers.has(token.text)) break;
  }
  return end;
}

function isDateNumber(token: Token): boolean {
  return token.kind === 'digits' ? token.text.length <= 4 : dateNumberWords.has(token.text);
}

function isNearBirth(tokens: readonly Token[], claim: Claim, births: ReadonlySet<number>): boolean {
  return (
    finds(tokens, births, claim.from - 1, -1, reach.before) ||
    finds(tokens, births, claim.to + 1, 1, reach.after)
  );
}

function finds(
  tokens: readonly Token[],
  births: ReadonlySet<number>,
  start: number,
  step: 1 | -1,
  most: number,
): boolean {
  let words = 0;
  for (let at = start; words < most; at += step) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'removed') return false;
    if (births.has(at)) return true;
    if (otherEventWords.has(token.text)) return false;
    if (token.kind !== 'mark') words++;
    else if (Math.abs(at - start) > 4 * most) return false;
  }
  return false;
}
