import { readFigures } from './figures.ts';
import type { Figure, Group } from './figures.ts';
import type { Claim, Finder } from './finder.ts';

const oldestYear = 1920;
const youngestAge = 10;

/** Full numeric dates that can only be a birth: year 1920 to ten years ago. Nothing the guide asks for lies that far back. */
export const findNumericDates: Finder = ({ tokens, currentYear }) =>
  readFigures(tokens).flatMap((figure) => {
    const claims: Claim[] = [];
    for (let at = 0; at + 2 < figure.length; at++) {
      const year = yearOfDateAt(figure, at, currentYear);
      if (year === null || year < oldestYear || year > currentYear - youngestAge) continue;
      claims.push({ from: figure[at]?.index ?? 0, to: figure[at + 2]?.index ?? 0, kind: 'dateOfBirth' });
      at += 2;
    }
    return claims;
  });

/** The year of `3/4/2004`, `04.03.2004`, `2004-03-04`, `03 04 2004` or `3/4/04`, and `null` where no date stands. */
function yearOfDateAt(figure: Figure, at: number, currentYear: number): number | null {
  const [first, second, third] = figure.slice(at, at + 3);
  if (first === undefined || second === undefined || third?.gap !== second.gap) return null;
  if (first.digits.length === 4) return isMonthAndDay(second, third) ? Number(first.digits) : null;
  if (!isMonthAndDay(first, second)) return null;
  if (third.digits.length === 4) return isSpacedOut(first, second) ? Number(third.digits) : null;
  if (third.digits.length !== 2 || !'/-'.includes(third.gap) || figure[at + 3]?.gap === third.gap)
    return null;
  return fullYear(Number(third.digits), currentYear);
}

/** With mere spaces it must be written out in two digits each. */
function isSpacedOut(first: Group, second: Group): boolean {
  return second.gap !== ' ' || (first.digits.length === 2 && second.digits.length === 2);
}

function isMonthAndDay(one: Group, other: Group): boolean {
  if (one.digits.length > 2 || other.digits.length > 2) return false;
  const [a, b] = [Number(one.digits), Number(other.digits)];
  return Math.min(a, b) >= 1 && Math.min(a, b) <= 12 && Math.max(a, b) <= 31;
}

function fullYear(twoDigits: number, currentYear: number): number {
  const inThisCentury = Math.floor(currentYear / 100) * 100 + twoDigits;
  return inThisCentury > currentYear + 20 ? inThisCentury - 100 : inThisCentury;
}
