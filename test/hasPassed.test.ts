import { expect, test } from '@jest/globals';
import { hasPassed } from '../bot/hasPassed.ts';

test.each([
  [999, false],
  [1000, true],
  [5000, true],
  [0, false],
  [-1, true],
  [-3_600_000, true],
])('a pause of a second is judged %d ms after it began: over is %s', (later, isOver) => {
  expect(hasPassed(1_795_858_373_809, 1000, 1_795_858_373_809 + later)).toBe(isOver);
});

test('what never began is over', () => {
  expect(hasPassed(-Infinity, 1000, 0)).toBe(true);
});
