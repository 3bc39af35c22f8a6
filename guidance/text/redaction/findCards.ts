import { readFigures, readLooseFigures } from './figures.ts';
import type { Figure } from './figures.ts';
import type { Claim, Finder } from './finder.ts';
import { isInternationalTelephone } from './telephone.ts';

/** How payment cards are written in groups; the longest first. */
const cardShapes = [
  [4, 4, 4, 4, 3],
  [4, 4, 4, 4],
  [4, 6, 5],
  [4, 6, 4],
  [4, 4, 5],
  [4, 4, 4, 3],
  [4, 4, 4, 2],
] as const;

/**
 * Card numbers: grouped as cards are (Luhn-valid, a card's first digit), or any unbroken run of 13 digits and more, which
 * is called a card when it passes the Luhn check and else an account.
 */
export const findCards: Finder = ({ tokens }) => [
  ...readFigures(tokens).flatMap((figure) =>
    claimsIn(figure, (at) =>
      isInternationalTelephone(tokens, figure, at)
        ? null
        : (groupedCardAt(figure, at) ?? longRunAt(figure, at)),
    ),
  ),
  ...readLooseFigures(tokens).flatMap((figure) =>
    claimsIn(figure, (at) => looseCardAt(figure, at) ?? digitByDigitAt(figure, at)),
  ),
];

function claimsIn(figure: Figure, matchAt: (at: number) => Match | null): Claim[] {
  const claims: Claim[] = [];
  for (let at = 0; at < figure.length; at++) {
    const match = matchAt(at);
    if (match === null) continue;
    const last = at + match.groups - 1;
    claims.push({ from: figure[at]?.index ?? 0, to: figure[last]?.index ?? 0, kind: match.kind });
    at = last;
  }
  return claims;
}

interface Match {
  readonly groups: number;
  readonly kind: 'cardNumber' | 'bankNumber';
}

function groupedCardAt(figure: Figure, at: number): Match | null {
  const shape = cardShapes.find((each) => isCard(figure, at, each));
  if (shape === undefined) return null;
  let groups: number = shape.length;
  while (figure[at + groups]?.digits.length === 4 && figure[at + groups]?.gap === figure[at + 1]?.gap)
    groups++;
  return { groups, kind: 'cardNumber' };
}

/** With any mark as gaps; years and round amounts in a row are a list. */
function looseCardAt(figure: Figure, at: number): Match | null {
  if (figure[at + 1]?.gap === ' ') return null;
  const match = groupedCardAt(figure, at);
  const groups = figure.slice(at, at + (match?.groups ?? 0));
  const isList = [/^(19|20)\d\d$/, /00$/].some((sign) => groups.every(({ digits }) => sign.test(digits)));
  return isList ? null : match;
}

/** `4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1`, the whole run of single digits. */
function digitByDigitAt(figure: Figure, at: number): Match | null {
  if (figure[at]?.digits.length !== 1 || figure[at - 1]?.digits.length === 1) return null;
  let digits = '';
  while (figure[at + digits.length]?.digits.length === 1) digits += figure[at + digits.length]?.digits ?? '';
  const fits = digits.length >= 13 && digits.length <= 19 && isCardNumber(digits);
  return fits ? { groups: digits.length, kind: 'cardNumber' } : null;
}

/** Digits that touch the first or the last group from outside do not hide the card. */
function isCard(figure: Figure, at: number, shape: readonly number[]): boolean {
  let digits = '';
  for (const [i, length] of shape.entries()) {
    const group = figure[at + i];
    const isEnd = i === 0 || i === shape.length - 1;
    if (group === undefined || (i > 1 && group.gap !== figure[at + 1]?.gap)) return false;
    if (isEnd ? group.digits.length < length : group.digits.length !== length) return false;
    digits += i === 0 ? group.digits.slice(-length) : group.digits.slice(0, length);
  }
  return isCardNumber(digits);
}

function longRunAt(figure: Figure, at: number): Match | null {
  const digits = figure[at]?.digits ?? '';
  if (digits.length < 13) return null;
  return { groups: 1, kind: digits.length <= 19 && isCardNumber(digits) ? 'cardNumber' : 'bankNumber' };
}

/** First digit 2 to 6 (ISO/IEC 7812: banks, travel, merchandising) and the Luhn sum. */
function isCardNumber(digits: string): boolean {
  if (!/^[2-6]/.test(digits)) return false;
  let sum = 0;
  for (let i = 0; i < digits.length; i++) {
    const value = (digits.charCodeAt(digits.length - 1 - i) - 48) * (i % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
