import { expect, test } from '@jest/globals';
import { familyOf, providerOf } from '../../../guidance/matching/familyOf.ts';

test.each([
  [
    'two campuses of a course are one family',
    ['Machining (Tunxis)', 'CT State Tunxis'],
    ['Machining', 'CT State Capital'],
    true,
  ],
  [
    'two courses of a college are two',
    ['Machining', 'CT State Capital'],
    ['Cybersecurity', 'CT State Capital'],
    false,
  ],
  ['two providers of a course are two', ['Nurse aide', 'Seabury'], ['Nurse aide', 'CT State Capital'], false],
  ['another way of writing is the same', ['Nurse-Aide', 'Seabury'], ['nurse aide', 'SEABURY'], true],
] as const)('%s', (_, [name, provider], [otherName, otherProvider], same) => {
  const other = familyOf({ name: otherName, provider: otherProvider });
  expect(familyOf({ name, provider }) === other).toBe(same);
});

test.each([
  ['CT State Tunxis', 'CT State Community College with Google', true],
  ['Charter Oak State College', 'Charter Oak State College with Google', true],
  ['University of Hartford', 'University of Bridgeport', false],
  ['Connecticut College', 'Connecticut Insurance Department', false],
])('%s and %s', (provider, other, same) => {
  const name = 'Machining';
  expect(providerOf({ name, provider }) === providerOf({ name, provider: other })).toBe(same);
});
