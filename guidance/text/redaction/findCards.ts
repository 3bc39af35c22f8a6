import { readFigures } from './figures.ts';
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
  [4, 4, 4, 2],
] as const;

/**
 * Card numbers: grouped as cards are (Luhn-valid, a card's first digit), or any unbroken run of 13 digits and more, which
 * is called a card when it passes the Luhn check and else an account.
 */
export const findCards: Finder = ({ tokens }) =>
  readFigures(tokens).flatMap((figure) => {
    const claims: Claim[] = [];
    for (let at = 0; at < figure.length; at++) {
      const claim = groupedCardAt(figure, at) ?? longRunAt(figure, at);
      if (claim === null || isInternationalTelephone(tokens, figure, at)) continue;
      claims.push({
        from: figure[at]?.index ?? 0,
        to: figure[at + claim.groups - 1]?.index ?? 0,
        kind: claim.kind,
      });
      at += claim.groups - 1;
    }
    return claims;
  });

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
