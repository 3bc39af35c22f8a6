import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { hollandTypes } from '../../../guidance/interests/hollandTypes.ts';
import type { HollandType } from '../../../guidance/interests/hollandTypes.ts';
import type { ProfilerScores } from '../../../guidance/interests/profilerScores.ts';
import { readScores } from '../../../guidance/interests/readScores.ts';
import { redact } from '../../../guidance/text/redact.ts';

const usual = { R: 30, I: 22, A: 5, S: 8, E: 3, C: 12 };
const found = { kind: 'scores', scores: usual };

const names: Readonly<Record<HollandType, readonly string[]>> = {
  R: ['R', 'r', 'Realistic', 'REALISTA'],
  I: ['I', 'i', 'Investigative', 'investigador'],
  A: ['A', 'a', 'Artistic', 'Artístico'],
  S: ['S', 's', 'Social', 'social'],
  E: ['E', 'e', 'Enterprising', 'Emprendedor'],
  C: ['C', 'c', 'Conventional', 'convencional'],
};
const score = fc.integer({ min: 0, max: 40 });
const scores: fc.Arbitrary<ProfilerScores> = fc.record({
  R: score,
  I: score,
  A: score,
  S: score,
  E: score,
  C: score,
});
const named = fc.record({
  order: fc.shuffledSubarray([...hollandTypes], { minLength: 6 }),
  way: fc.integer({ min: 0, max: 3 }),
  link: fc.constantFrom(' ', ': ', ' = ', ':'),
  parted: fc.constantFrom(', ', ' ', '\n', '; ', ' and ', ' y '),
  numberFirst: fc.boolean(),
});

describe('six scores', () => {
  test.each([
    'R 30 I 22 A 5 S 8 E 3 C 12',
    'r30 i22 a5 s8 e3 c12',
    'R30I22A5S8E3C12',
    'C: 12, E: 3, S: 8, A: 5, I: 22, R: 30',
    'realistic: 30, investigative: 22, artistic: 5, social: 8, enterprising: 3, conventional: 12',
    'Realista 30, Investigador 22, Artístico 5, Social 8, Emprendedor 3 y Convencional 12',
    '30 R, 22 I, 5 A, 8 S, 3 E, 12 C',
    'My scores are real 30, inv 22, art 5, soc 8, ent 3, conv 12!',
    'R - 30, I – 22, A — 5, S 8, E 3, C 12',
    'R 30/40 I 22/40 A 5/40 S 8/40 E 3/40 C 12/40',
    '30 22 5 8 3 12',
    '30,22,5,8,3,12',
    'i got 30, 22, 5, 8, 3 and 12',
    'saqué 30 22 5 8 3 12 en el perfil',
    'RIASEC: 30 22 5 8 3 12',
    '３０ ２２ ５ ８ ３ １２',
  ])('are read from “%s”', (text) => {
    expect(readScores(text)).toEqual(found);
  });

  test('are read by name in any order and either language, before or after the number', () => {
    fc.assert(
      fc.property(scores, named, (given, { order, way, link, parted, numberFirst }) => {
        const pairs = order.map((type) => {
          const pair = [names[type][way] ?? '', String(given[type])];
          return (numberFirst ? pair.reverse() : pair).join(link);
        });
        expect(readScores(pairs.join(parted))).toEqual({ kind: 'scores', scores: given });
      }),
    );
  });

  test('without names are read in the order of My Next Move', () => {
    fc.assert(
      fc.property(scores, fc.constantFrom(' ', ', ', ',', '\n', ' y '), (given, parted) => {
        const text = hollandTypes.map((type) => given[type]).join(parted);
        expect(readScores(text)).toEqual({ kind: 'scores', scores: given });
      }),
    );
  });

  test('come through what is taken out of messages at the door', () => {
    fc.assert(
      fc.property(scores, fc.constantFrom(' ', ', '), fc.boolean(), (given, parted, bare) => {
        const text = hollandTypes.map((type) => (bare ? '' : `${type} `) + String(given[type])).join(parted);
        expect(redact(text, 2026).text).toBe(text);
      }),
    );
  });
});

describe('bad scores are told apart', () => {
  test.each([
    ['five numbers', '30 22 5 8 3', { kind: 'notSix', found: 5, missing: [] }],
    ['seven numbers', '30 22 5 8 3 12 9', { kind: 'notSix', found: 7, missing: [] }],
    ['a name missing', 'R 30 I 22 A 5 S 8 E 3', { kind: 'notSix', found: 5, missing: ['C'] }],
    ['one named score', 'realistic 30', { kind: 'notSix', found: 1, missing: ['I', 'A', 'S', 'E', 'C'] }],
    ['a number over 40', '30 22 5 8 3 41', { kind: 'outOfRange', wrong: ['41'] }],
    ['a negative number', 'R 30 I -2 A 5 S 8 E 3 C 12', { kind: 'outOfRange', wrong: ['-2'] }],
    ['a fraction', 'R 30.5 I 22 A 5 S 8 E 3 C 12', { kind: 'outOfRange', wrong: ['30.5'] }],
    ['a name twice', 'R 30 R 22 A 5 S 8 E 3 C 12', { kind: 'twice', types: ['R'] }],
    ['a number without a name', 'R 30 I 22 A 5 S 8 E 3 12', { kind: 'mixedUp' }],
    ['a name without a number', 'R I 30 22 A 5 S 8 E 3 C 12', { kind: 'mixedUp' }],
  ])('%s (“%s”)', (_, text, reading) => {
    expect(readScores(text)).toEqual(reading);
  });

  test.each([
    '',
    'yes',
    '2',
    'no idea',
    'I have 2 kids',
    'a 5 year old has a 3 year old sister',
    'NaN',
    'social',
  ])('and “%s” does not speak of scores', (text) => {
    expect(readScores(text)).toEqual({ kind: 'none' });
  });

  test('and no text gives a score that is not whole and from 0 to 40, or takes long', () => {
    const pieces = fc.constantFrom(
      'R',
      'i ',
      'social',
      '30',
      '-',
      '.5',
      ',',
      ' ',
      '/40',
      '٣',
      '1e9',
      'NaN',
      '∞',
    );
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(pieces).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (typed) => {
        const reading = readScores(typed);
        if (reading.kind !== 'scores') return;
        for (const type of hollandTypes) {
          expect(Number.isInteger(reading.scores[type])).toBe(true);
          expect(Math.abs(reading.scores[type] - 20)).toBeLessThanOrEqual(20);
        }
      }),
    );
    const begun = performance.now();
    readScores('R 30 '.repeat(200_000));
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});
