import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { correlation } from '../../../guidance/interests/correlation.ts';

const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 7 })), {
  maxLength: 6,
});

describe('correlation', () => {
  test.each([
    [[0, 2, 4], [1, 4, 7], 1],
    [[0, 2, 4], [7, 4, 1], -1],
    [[0, 4, 0, 4], [1, 1, 7, 7], 0],
    [[1, 2, 3, 4, 5], [2, 4, 5, 4, 5], 0.7746],
  ])('of %j with %j is %d', (one, other, expected) => {
    expect(correlation(one, other)).toBeCloseTo(expected, 4);
  });

  test.each([
    [
      [2, 2, 2],
      [1, 4, 7],
    ],
    [
      [0, 2, 4],
      [0.1, 0.1, 0.1],
    ],
    [[], []],
  ])('of %j with %j is not defined', (one, other) => {
    expect(correlation(one, other)).toBeNull();
  });

  test('is the same both ways, never beyond one, and blind to level and scale', () => {
    fc.assert(
      fc.property(pairs, (drawn) => {
        const one = drawn.map(([left]) => left);
        const other = drawn.map(([, right]) => right);
        const found = correlation(one, other);
        const moved = correlation(
          one.map((value) => 3 * value + 1),
          other,
        );
        expect(correlation(other, one) ?? 9).toBeCloseTo(found ?? 9, 9);
        expect(moved ?? 9).toBeCloseTo(found ?? 9, 9);
        expect(Math.abs(found ?? 0)).toBeLessThanOrEqual(1);
      }),
    );
  });
});
