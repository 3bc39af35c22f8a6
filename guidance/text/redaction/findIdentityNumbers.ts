import type { SensitiveKind } from '../sensitiveKind.ts';
import { readFigures, readLooseFigures, shapeOf } from './figures.ts';
import type { Figure, Group } from './figures.ts';
import type { Claim, Finder } from './finder.ts';
import type { Token } from './tokens.ts';

/** Social Security and taxpayer numbers that are written in their three groups: `123-45-6789`, `912 70 1234`, `123|45|6789`. */
export const findIdentityNumbers: Finder = ({ tokens }) => [
  ...readFigures(tokens).flatMap((figure) => claimsIn(figure, identityNumberAt)),
  ...readLooseFigures(tokens).flatMap((figure) =>
    claimsIn(figure, (_, at) => looseIdentityNumberAt(tokens, figure, at)),
  ),
];

function claimsIn(figure: Figure, kindAt: typeof identityNumberAt): Claim[] {
  const claims: Claim[] = [];
  for (let at = 0; at + 2 < figure.length; at++) {
    const kind = kindAt(figure, at);
    if (kind === null) continue;
    claims.push({ from: figure[at]?.index ?? 0, to: figure[at + 2]?.index ?? 0, kind });
    at += 2;
  }
  return claims;
}

/** Which of the two a nine-digit number is: taxpayer numbers begin with 9 and have 50 to 99 in the middle. */
export function kindOfNineDigits(digits: string): SensitiveKind {
  return /^9\d\d[5-9]/.test(digits) ? 'taxpayerNumber' : 'socialSecurityNumber';
}

/** Digits that touch it from outside do not hide it, unless the gaps are spaces. */
function identityNumberAt(figure: Figure, at: number): SensitiveKind | null {
  const [area, middle, serial] = figure.slice(at, at + 3);
  if (area === undefined || middle?.digits.length !== 2 || serial === undefined) return null;
  if (area.digits.length < 3 || serial.digits.length < 4) return null;
  if (!areGapsOfOne(area, middle, serial)) return null;
  return kindOfNineDigits(area.digits.slice(-3) + middle.digits + serial.digits.slice(0, 4));
}

/** `123-45 6789` counts too, unless it ends like a year: `101-25 2026`. */
function areGapsOfOne(area: Group, middle: Group, serial: Group): boolean {
  const exact = area.digits.length === 3 && serial.digits.length === 4;
  if (middle.gap === serial.gap) return exact || middle.gap !== ' ';
  return (
    exact &&
    [' ', '-', ')'].includes(middle.gap) &&
    ' -'.includes(serial.gap) &&
    !/^(19|20)/.test(serial.digits)
  );
}

/** Any mark twice, unless the three stand in a longer list or are dollars. */
function looseIdentityNumberAt(tokens: readonly Token[], figure: Figure, at: number): SensitiveKind | null {
  const three = figure.slice(at, at + 3);
  const [area, middle, serial] = three;
  const gap = middle?.gap ?? ' ';
  if (area === undefined || shapeOf(three) !== '3-2-4' || gap === ' ' || serial?.gap !== gap) return null;
  if (area.gap === gap || figure[at + 3]?.gap === gap || tokens[area.index - 1]?.text === '$') return null;
  return kindOfNineDigits(three.map(({ digits }) => digits).join(''));
}
