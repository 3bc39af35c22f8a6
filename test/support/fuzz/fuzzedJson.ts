import { hostilePieces, mutate } from './mutate.ts';
import type { Picker } from './picker.ts';

/** Values of another kind than whatever is expected. */
const strange: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e308,
    Number.MAX_SAFE_INTEGER + 2,
    '',
    ' ',
    'x'.repeat(5000),
    [],
    {},
    [[]],
    [null],
  ],
  ...[
    { $gt: '' },
    { $ne: null },
    { length: 1e9 },
    { toString: 'x' },
    { constructor: { prototype: { admin: true } } },
    ['a', 'b'],
  ],
];

/** The same value with a few of its parts replaced, left out, doubled or named otherwise. */
export function mutateJson(value: unknown, pick: Picker, share = 0.15): unknown {
  if (pick.chance(share / 2)) return pick.of(strange);
  if (typeof value === 'string')
    return pick.chance(share) ? mutate(value, pick, () => pick.of(hostilePieces)) : value;
  if (Array.isArray(value))
    return value.flatMap((each) => (pick.chance(share) ? [] : [mutateJson(each, pick, share)]));
  if (typeof value !== 'object' || value === null) return value;
  const kept = Object.entries(value).flatMap(([name, each]) => {
    if (pick.chance(share / 2)) return [];
    const other = pick.chance(share / 4)
      ? pick.of(['__proto__', 'constructor', 'type', name.toUpperCase(), ''])
      : name;
    return [[other, mutateJson(each, pick, share)] as const];
  });
  return Object.fromEntries(
    pick.chance(share / 2) ? [...kept, [pick.of(hostilePieces), pick.of(strange)]] : kept,
  );
}

/** What is sent of a value: mostly itself, else broken off, of bytes, too deep or too long. */
export function spoilt(text: string, pick: Picker): string | Buffer {
  if (pick.chance(0.9)) return text;
  const ways: readonly (() => string | Buffer)[] = [
    () => text.slice(0, pick.below(text.length + 1)),
    () => Buffer.from(Array.from({ length: pick.below(300) }, () => pick.below(256))),
    () => Buffer.concat([Buffer.from(text), Buffer.from([0xff, 0xfe, 0xc0, 0x80])]),
    () => '['.repeat(1 + pick.below(100_000)),
    () => `{"a":`.repeat(40) + text + '}'.repeat(40),
    () => text + ' '.repeat(pick.below(300_000)),
    () => '',
  ];
  return pick.of(ways)();
}
