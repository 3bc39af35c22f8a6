import { countDigits, readFigures, readLooseFigures, shapeOf } from './figures.ts';
import type { Figure } from './figures.ts';
import type { Claim, Finder, Reading } from './finder.ts';
import { kindOfNineDigits } from './findIdentityNumbers.ts';
import { isInternationalTelephone, isLocalTelephone } from './telephone.ts';

/** Numbers that give themselves away without a word beside them: A-numbers, nine digits together, `***-**-6789`. */
export const findBareNumbers: Finder = (reading) => [
  ...readFigures(reading.tokens).flatMap((figure) =>
    claimsIn(
      figure,
      (at) =>
        alienNumberAt(reading, figure, at) ??
        nineDigitsAt(reading, figure, at) ??
        maskedAt(reading, figure, at),
    ),
  ),
  ...readLooseFigures(reading.tokens).flatMap((figure) =>
    claimsIn(figure, (at) => looseAlienNumberAt(reading, figure, at) ?? digitByDigitAt(figure, at)),
  ),
];

function claimsIn(figure: Figure, claimAt: (at: number) => Claim | null): Claim[] {
  const claims: Claim[] = [];
  for (let at = 0; at < figure.length; at++) {
    const claim = claimAt(at);
    if (claim === null) continue;
    claims.push(claim);
    while ((figure[at]?.index ?? claim.to) < claim.to) at++;
  }
  return claims;
}

/** `A012345678`, `A# 012-345-678`; a capital A may stand apart (`A 012 345 678`) or end other letters. */
function alienNumberAt({ tokens, message }: Reading, figure: Figure, at: number): Claim | null {
  const first = figure[at];
  if (first === undefined || at > 0) return null;
  let letter = first.index - 1;
  const marked = tokens[letter]?.kind === 'mark' && '-#:.'.includes(tokens[letter]?.text ?? '');
  if (marked) letter--;
  const word = tokens[letter];
  if (word?.kind !== 'word' || !word.text.endsWith('a')) return null;
  const apart = tokens[letter + 1]?.spaced === true;
  const capital = message.slice(word.start, word.end).normalize('NFKC').endsWith('A');
  if (!capital && (apart || word.text !== 'a')) return null;
  if (apart && word.text !== 'a') return null;
  const groups = [figure.slice(0, 4), figure.slice(0, 3), figure.slice(0, 2), figure.slice(0, 1)].find(
    (each) =>
      countDigits(each) >= (apart && !marked ? 8 : 7) && countDigits(each) <= 9 && !isLocalTelephone(each),
  );
  return groups === undefined ? null : { from: letter, to: groups.at(-1)?.index ?? 0, kind: 'alienNumber' };
}

/** With any mark as gaps, in the groups such numbers are read out in. */
function looseAlienNumberAt(reading: Reading, figure: Figure, at: number): Claim | null {
  const three = figure.slice(0, 3);
  return /^(3-3-[23]|2-3-3)$/.test(shapeOf(three)) ? alienNumberAt(reading, three, at) : null;
}

function nineDigitsAt({ tokens }: Reading, figure: Figure, at: number): Claim | null {
  const here = figure[at];
  if (here === undefined || isInternationalTelephone(tokens, figure, at)) return null;
  if (here.digits.length === 9) return { from: here.index, to: here.index, kind: kindOfRun(here.digits) };
  const three = figure.slice(at, at + 3);
  if (shapeOf(three) === '3-3-3' && three[1]?.gap === '-' && three[2]?.gap === '-') return claimNine(three);
  return digitByDigitAt(figure, at);
}

/** `1 2 3 1 2 1 2 3 4`; digits that only count up are a list. */
function digitByDigitAt(figure: Figure, at: number): Claim | null {
  const nine = figure.slice(at, at + 9);
  const isList = nine.every(({ digits }, i) => i === 0 || digits > (nine[i - 1]?.digits ?? ''));
  const [before, after] = [figure[at - 1], figure[at + 9]];
  if (before?.digits.length === 1 || after?.digits.length === 1 || isList) return null;
  return shapeOf(nine) === '1-1-1-1-1-1-1-1-1' ? claimNine(nine) : null;
}

function claimNine(groups: Figure): Claim {
  const digits = groups.map((group) => group.digits).join('');
  return { from: groups[0]?.index ?? 0, to: groups.at(-1)?.index ?? 0, kind: kindOfNineDigits(digits) };
}

/** The last four after what hides the rest: `xxx-xx-1234`, `***-**-1234`, `*****1234`. */
function maskedAt({ tokens }: Reading, figure: Figure, at: number): Claim | null {
  const here = figure[at];
  if (here?.digits.length !== 4 || at > 0) return null;
  const isParted = tokens[here.index - 1]?.text === '-';
  const mask = tokens[here.index - (isParted ? 2 : 1)];
  if (mask === undefined || !/^(x+|[*#•●])$/u.test(mask.text)) return null;
  if (mask.end - mask.start < (isParted ? 2 : 4)) return null;
  return { from: here.index, to: here.index, kind: 'socialSecurityNumber' };
}

function kindOfRun(digits: string): Claim['kind'] {
  return isRoutingNumber(digits) ? 'bankNumber' : kindOfNineDigits(digits);
}

/** The American Bankers Association's check sum, and the first two digits it has given out. */
function isRoutingNumber(digits: string): boolean {
  const prefix = Number(digits.slice(0, 2));
  const given =
    prefix <= 12 || (prefix >= 21 && prefix <= 32) || (prefix >= 61 && prefix <= 72) || prefix === 80;
  const sum = Array.from(digits).reduce(
    (total, digit, i) => total + Number(digit) * ([3, 7, 1][i % 3] ?? 0),
    0,
  );
  return given && sum % 10 === 0;
}
