import { describe, expect, test } from '@jest/globals';
import { redact } from '../../../guidance/text/redact.ts';
import type { SensitiveKind } from '../../../guidance/text/sensitiveKind.ts';

const year = 2026;

/** Always the same numbers: a linear congruential generator. */
function digitsFrom(seed: number): (count: number) => string {
  let state = seed;
  return (count) =>
    Array.from({ length: count }, () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return String(Math.floor((state / 2147483648) * 10));
    }).join('');
}

const next = digitsFrom(42);
const times = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
const cut = (digits: string, ...lengths: readonly number[]) => {
  let from = 0;
  return lengths.map((length) => digits.slice(from, (from += length)));
};
const wide = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
const frame = (frames: string, values: readonly string[]) =>
  values.flatMap((value) => frames.split('|').map((each) => each.replace('#', value)));

function withLuhn(start: string, length: number): string {
  const body = start + next(length - start.length - 1);
  const sum = Array.from(body).reduce((total, digit, i) => {
    const value = Number(digit) * ((body.length - i) % 2 === 1 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return body + String((10 - (sum % 10)) % 10);
}

const separators = ['-', ' ', '.', '', '–', '‑', ' - ', '\u00a0', '-\u200b', '/'];
const socials = times(12, () => String(1 + (Number(next(4)) % 8)) + next(8)).flatMap((digits) => [
  ...separators.map((separator) => cut(digits, 3, 2, 4).join(separator)),
  wide(cut(digits, 3, 2, 4).join('-')),
]);
const taxpayers = times(6, () => `9${next(2)}7${next(5)}`).flatMap((digits) =>
  ['-', ' ', ''].map((each) => cut(digits, 3, 2, 4).join(each)),
);
const aliens = times(6, () => next(9)).flatMap((digits) => [
  `A${digits}`,
  `A-${digits}`,
  `A# ${cut(digits, 3, 3, 3).join('-')}`,
  `a${digits.slice(1)}`,
]);
const cards = [...times(5, () => withLuhn('4', 16)), ...times(5, () => withLuhn('53', 16))].flatMap(
  (digits) => ['', ' ', '-', '.'].map((each) => cut(digits, 4, 4, 4, 4).join(each)),
);
const amex = times(4, () => withLuhn('37', 15)).flatMap((digits) =>
  ['', ' ', '-'].map((each) => cut(digits, 4, 6, 5).join(each)),
);
const accounts = times(4, () => next(10)).flatMap((digits) => [
  digits,
  digits.slice(4),
  `${digits}12`,
  cut(digits, 4, 6).join('-'),
]);
const births = times(
  6,
  () => [1 + (Number(next(2)) % 12), 1 + (Number(next(2)) % 28), 1930 + (Number(next(2)) % 80)] as const,
).flatMap(([month, day, born]) => [
  `${month}/${day}/${born}`,
  `${month}-${day}-${born}`,
  `${born}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
]);
const worded = [
  'March 3 2004',
  'march 3rd, 1999',
  '3 March 2004',
  'Mar 3 04',
  '3/4/04',
  '03042004',
  'June 12',
];
const fechas = [
  '3 de marzo de 2004',
  'tres de marzo del 2004',
  '3 marzo 1999',
  '3/4/04',
  '03042004',
  '12 de junio',
  'el 1ro de mayo de 1985',
];
const secrets = ['hunter2', 'Gato!23', 'maria2004', 'blue.Sky9', 'S0l-y-Luna', 'p@ss', '482913'];

const variants: readonly (readonly [kinds: readonly SensitiveKind[], messages: readonly string[]])[] = [
  [
    ['socialSecurityNumber', 'bankNumber'],
    frame('#|my social is #|SSN: #.|mi seguro social es #, gracias|(#)|es#ok', socials),
  ],
  [['taxpayerNumber'], frame('#|my itin is #|mi itin: #', taxpayers)],
  [['alienNumber'], frame('#|my alien number is #|mi número de extranjero es #', aliens)],
  [['cardNumber'], frame('#|my card is # exp 12/29|mi tarjeta: #|x#x', [...cards, ...amex])],
  [
    ['bankNumber'],
    frame(
      'my account number is #|acct #|cuenta: #|mi número de cuenta es el #|routing #|# is my account number',
      accounts,
    ),
  ],
  [['dateOfBirth'], frame('#|dob #|I was born #|nací el #', births)],
  [['dateOfBirth'], frame('my birthday is #|DOB: #|I was born on #|born #', worded)],
  [['dateOfBirth'], frame('nací el #|mi cumpleaños es el #|fecha de nacimiento: #', fechas)],
  [
    ['password'],
    frame(
      'my password is #|password: #|mi contraseña es #|clave: #|my pin is #|usuario #|FSA ID: #',
      secrets,
    ),
  ],
];

const places = 'Hartford, CT 06106|06106-1234|410 Capitol Avenue, Hartford 06106|950 Main St Apt 4';
const telephones =
  '860-555-0100|(860) 555-0100|860.555.0100|8605550100|1-800-433-3243|+1 860 555 0100|1 (800) 433-3243|555-0100';
const money = '$45,000|$3,400.50|45000|45.000|$120,000.00|1500|14790|-1500|7395|$100000';
const codes = '15-1232|11.0901|15-1232.00|CRN 30412|CSC 101|I-94|1040|W-2|2026-27|2025-26';
const times_ = '9:00-5:30|24/7|8 to 4|6/30/2027|5/4/2026|2026-06-30|2025|1998|in 2004|12 weeks|350 hours';
const frames =
  '#|I think # ok?|es # creo|is it #?|I have a bank account and # please|my aunt on social security said #|I was born in 1985 and laid off #|' +
  'me despidieron # y ya|the library card desk says #|password reset # help|for my FAFSA # and PIN|mi cuenta de ahorros y #|about my FSA ID, #';
const harmless = frame(
  frames,
  [places, telephones, money, codes, times_].flatMap((list) => list.split('|')),
);

describe('over all generated ways to write it', () => {
  const all = variants.flatMap(([kinds, messages]) => messages.map((message) => ({ kinds, message })));

  test('at least 99 of 100 secrets are found, of each kind', () => {
    expect(all.length).toBeGreaterThan(1000);
    for (const [kinds, messages] of variants) {
      const missed = messages.filter(
        (message) => !redact(message, year).removed.some((kind) => kinds.includes(kind)),
      );
      expect({
        kinds,
        missed: missed.slice(0, 3),
        recalled: missed.length <= messages.length / 100,
      }).toMatchObject({ recalled: true });
    }
  });

  test('no digits of a found number are left beside it', () => {
    const left = all.filter(
      ({ kinds, message }) => kinds[0] !== 'password' && /\d{3}/.test(redact(message, year).text),
    );
    expect(left.length).toBeLessThanOrEqual(all.length / 100);
  });

  test('at most 1 of 100 harmless messages is touched', () => {
    const touched = harmless.filter((message) => redact(message, year).removed.length > 0);
    expect(harmless.length).toBeGreaterThan(500);
    expect({ touched: touched.slice(0, 9), few: touched.length <= harmless.length / 100 }).toMatchObject({
      few: true,
    });
  });
});
