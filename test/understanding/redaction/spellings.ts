/** Ways in which people write the digits of a number; `sizes` are the lengths of its usual groups. */
type Spelling = (digits: string, sizes: readonly number[]) => string;

const joinedBy =
  (separator: string): Spelling =>
  (digits, sizes) =>
    groupsOf(digits, sizes).join(separator);

const separators = [
  '-',
  ' ',
  '.',
  '/',
  '–',
  '—',
  '‑',
  '_',
  ' - ',
  ', ',
  '  ',
  '\n',
  '\u00A0',
  '\u2009',
  '−',
  '·',
  ' . ',
  '*',
  '|',
  ':',
];

/** Every spelling that shows the digits as figures. */
export const figureSpellings: readonly Spelling[] = [
  (digits) => digits,
  ...separators.map(joinedBy),
  (digits) => Array.from(digits).join(' '),
  (digits) => Array.from(digits).join('-'),
  (digits) => Array.from(digits).join('.'),
  (digits) => Array.from(digits).join(', '),
  (digits) => fullWidth(digits),
  (digits, sizes) => fullWidth(joinedBy('-')(digits, sizes)),
  (digits, sizes) => fullWidth(joinedBy(' ')(digits, sizes)),
  (digits) => digits.replaceAll('0', 'O'),
  (digits) => digits.replaceAll('0', 'o'),
  (digits) => digits.replaceAll('1', 'l'),
  (digits) => digits.replaceAll('1', 'I').replaceAll('0', 'O'),
  (digits, sizes) => joinedBy('-')(digits, sizes).replaceAll('1', 'l').replaceAll('0', 'O'),
  (digits, sizes) => joinedBy(' ')(digits, sizes).replaceAll('0', 'o'),
  (digits) => Array.from(digits).join('\u200B'),
  (digits, sizes) => joinedBy('\u200B-')(digits, sizes),
  (digits) =>
    Array.from(digits)
      .map((digit) => `${digit}\uFE0F\u20E3`)
      .join(''),
  (digits) =>
    Array.from(digits)
      .map((digit) => String.fromCodePoint(0x1d7ce + Number(digit)))
      .join(''),
  (digits) =>
    Array.from(digits)
      .map((digit) => String.fromCodePoint(0x660 + Number(digit)))
      .join(''),
  (digits, sizes) => `(${joinedBy(') (')(digits, sizes)})`,
  (digits, sizes) => `#${joinedBy('-')(digits, sizes)}`,
];

const englishDigits = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const spanishDigits = ['cero', 'uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];

/** Every spelling that says the digits one by one in words of a language. */
export const wordSpellings: Readonly<Record<'en' | 'es', readonly Spelling[]>> = {
  en: [
    said(englishDigits, ' '),
    said(englishDigits, '-'),
    said(englishDigits, ', '),
    said(['oh', ...englishDigits.slice(1)], ' '),
  ],
  es: [
    said(spanishDigits, ' '),
    said(spanishDigits, '-'),
    said(spanishDigits, ', '),
    said(spanishDigits, ' y '),
  ],
};

function said(names: readonly string[], separator: string): Spelling {
  return (digits) =>
    Array.from(digits)
      .map((digit) => names[Number(digit)])
      .join(separator);
}

function fullWidth(text: string): string {
  return text.replace(/\d/gu, (digit) => String.fromCodePoint(0xff10 + Number(digit)));
}

function groupsOf(digits: string, sizes: readonly number[]): string[] {
  const groups: string[] = [];
  let rest = digits;
  for (const size of sizes) {
    groups.push(rest.slice(0, size));
    rest = rest.slice(size);
  }
  return [...groups, rest].filter((group) => group !== '');
}
