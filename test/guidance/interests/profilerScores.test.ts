import { expect, test } from '@jest/globals';
import { profileFromScores } from '../../../guidance/interests/profilerScores.ts';

const scores = (...[R, I, A, S, E, C]: [number, number, number, number, number, number]) => ({
  R,
  I,
  A,
  S,
  E,
  C,
});

test('scores of another test become the same profile that our activities make', () => {
  expect(profileFromScores(scores(30, 22, 5, 8, 3, 12))).toEqual({
    scores: scores(3, 2.2, 0.5, 0.8, 0.3, 1.2),
    answered: 0,
    order: ['R', 'I', 'C', 'S', 'A', 'E'],
    leading: ['R'],
    shape: 'clear',
  });
});

test.each([
  ['two within four points of forty', scores(30, 26, 5, 8, 3, 12), 'clear', 'RI'],
  ['three within four points', scores(30, 26, 27, 8, 3, 12), 'close', 'RAI'],
  ['all of them high', scores(38, 36, 40, 37, 39, 36), 'flatHigh', ''],
  ['all of them low', scores(3, 4, 2, 5, 1, 3), 'flatLow', ''],
  ['all zero', scores(0, 0, 0, 0, 0, 0), 'flatLow', ''],
])('%s: %j is %s', (_, given, shape, leading) => {
  const profile = profileFromScores(given);
  expect([profile.shape, profile.leading.join('')]).toEqual([shape, leading]);
});
