import type { Picker } from './picker.ts';

/** What is put into messages and fields: invisible, huge, of another kind, with a meaning somewhere else. */
export const hostilePieces: readonly string[] = [
  ...[
    '\u0000',
    '\u200b',
    '\u202e',
    '\ufeff',
    '\ud83d',
    '\udc00',
    '\u0301'.repeat(20),
    '\u2028',
    '\r\n',
    '\t',
    '\u007f',
  ],
  ...['👩‍👩‍👧', 'İ', 'ß', 'ﬁ', '１２', '٣', '½', '𝟜', 'ｆａｆｓａ', '—', '…', '“', '¿', '¡', '，', '؟'],
  ...[
    '{',
    '}',
    '{name}',
    '{count, plural, one {#} other {#}}',
    "'",
    '"',
    '\\',
    '`',
    '$&',
    '$1',
    '%',
    '%00',
    '%zz',
    '#',
    '&',
    '<b>',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'undefined',
    'null',
    'NaN',
    '[object Object]',
    '../',
    '$ne',
    '(a+)+$',
    '.*',
    '|',
    '^',
  ],
  ...[
    '0',
    '-1',
    '1e309',
    '-0',
    '9'.repeat(40),
    '0x10',
    '1,000,000',
    '$',
    '45k',
    '$45,000',
    '078-05-1120',
    '4111 1111 1111 1111',
  ],
  ...[
    '31/02/2027',
    '2026-02-30',
    'May 30',
    '3 de mayo',
    '24:00',
    '9-5',
    'lunes',
    'next friday',
    'in 3 weeks',
  ],
  ...[
    'no',
    'yes',
    'sí',
    'not',
    'not sure',
    'no sé',
    'back',
    'atrás',
    'skip',
    'menu',
    'stop',
    'español',
    'english',
    'undo',
    'and',
    'y',
  ],
];

type Change = (text: string, pick: Picker, other: () => string) => string;

const changes: readonly Change[] = [
  (text, pick) => text.slice(pick.below(text.length + 1)),
  (text, pick) => text.slice(0, pick.below(text.length + 1)),
  (text, pick) => inserted(text, pick, pick.of(hostilePieces)),
  (text, pick) => inserted(text, pick, ` ${pick.of(hostilePieces)} `),
  (text, pick) => inserted(text, pick, String.fromCodePoint(pick.below(0xd7ff))),
  (text, pick) =>
    text
      .split('')
      .toSpliced(pick.below(text.length + 1), 1)
      .join(''),
  (text, pick) => {
    const at = pick.below(text.length + 1);
    return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  },
  (text, _pick, other) => `${text} ${other()}`,
  (text, pick, other) =>
    `${text}${pick.of(['. ', ', ', '\n', '? ', '! ', ' and ', ' y ', ' but ', ' pero ', ''])}${other()}`,
  (text, pick) => shuffled(text.split(' '), pick).join(' '),
  (text, pick) => text.repeat(1 + pick.below(4)),
  (text, pick) => (pick.chance(0.2) ? text.repeat(1 + pick.below(60)).slice(0, 10_000) : text.trim()),
  (text, pick) => text.replace(/\d+/g, () => String(pick.below(10 ** (1 + pick.below(9))))),
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => Array.from(text).join(' '),
  (text) => Array.from(text).join('\u200b'),
  (text) => text.replaceAll(' ', ''),
  (text) => Array.from(text).reverse().join(''),
];

/** A text changed once to four times. `other` gives another text to put beside it. */
export function mutate(text: string, pick: Picker, other: () => string): string {
  let changed = text;
  for (let times = 1 + pick.below(4); times > 0; times -= 1) changed = pick.of(changes)(changed, pick, other);
  return changed.slice(0, 20_000);
}

function inserted(text: string, pick: Picker, piece: string): string {
  const at = pick.below(text.length + 1);
  return text.slice(0, at) + piece + text.slice(at);
}

function shuffled(words: readonly string[], pick: Picker): readonly string[] {
  const all = [...words];
  for (let last = all.length - 1; last > 0; last -= 1) {
    const at = pick.below(last + 1);
    [all[last], all[at]] = [all[at] ?? '', all[last] ?? ''];
  }
  return all;
}
