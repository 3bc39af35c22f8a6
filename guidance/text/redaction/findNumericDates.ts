import { readFigures } from './figures.ts';
import type { Figure, Group } from './figures.ts';
import type { Claim, Finder } from './finder.ts';
import { isOtherDate } from './isOtherDate.ts';

const oldestYear = 1920;
const youngestAge = 10;
/** No event that anybody speaks of lies further back, in years: a caller in a far year wants every date taken out. */
const longestMemory = 110;

/** The year of the date that begins at a group, and `null` where none does. */
type YearOf = (figure: Figure, at: number, currentYear: number) => number | null;

/** Full numeric dates that can only be a birth: year 1920 to ten years ago. Nothing the guide asks for lies that far back. */
export const findNumericDates: Finder = finderOf(yearInFull);

/** The same with the year in two digits: `3/4/98`. To be looked for after the others, since `1/3/04/2004` begins like one. */
export const findShortDates: Finder = finderOf(yearInTwoDigits);

function finderOf(yearOf: YearOf): Finder {
  return ({ tokens, currentYear }) =>
    readFigures(tokens).flatMap((figure) => {
      const claims: Claim[] = [];
      for (let at = 0; at + 2 < figure.length; at++) {
        const year = yearOf(figure, at, currentYear);
        if (year === null || year < oldestYear || year > currentYear - youngestAge) continue;
        const from = figure[at]?.index ?? 0;
        const claim = { from, to: figure[at + 2]?.index ?? 0, kind: 'dateOfBirth' } as const;
        if (year < currentYear - longestMemory || !isOtherDate(tokens, claim)) claims.push(claim);
        at += 2;
      }
      return claims;
    });
}

/** `3/4/2004`, `04.03.2004`, `2004-03-04`; with mere spaces only `03 04 2004`. */
function yearInFull(figure: Figure, at: number): number | null {
  const [first, second, third] = figure.slice(at, at + 3);
  if (first === undefined || second === undefined || third?.gap !== second.gap) return null;
  if (first.digits.length === 4) return isMonthAndDay(second, third) ? Number(first.digits) : null;
  if (third.digits.length !== 4 || !isMonthAndDay(first, second)) return null;
  return second.gap !== ' ' || first.digits.length + second.digits.length === 4 ? Number(third.digits) : null;
}

/** Up to twenty years ahead it is read as this century. */
function yearInTwoDigits(figure: Figure, at: number, currentYear: number): number | null {
  const [first, second, third] = figure.slice(at, at + 3);
  if (first === undefined || second === undefined || third?.gap !== second.gap) return null;
  if (third.digits.length !== 2 || !'/-'.includes(third.gap) || !isMonthAndDay(first, second)) return null;
  const inThisCentury = Math.floor(currentYear / 100) * 100 + Number(third.digits);
  return inThisCentury > currentYear + 20 ? inThisCentury - 100 : inThisCentury;
}

function isMonthAndDay(one: Group, other: Group): boolean {
  if (one.digits.length > 2 || other.digits.length > 2) return false;
  const [a, b] = [Number(one.digits), Number(other.digits)];
  return Math.min(a, b) >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
}
