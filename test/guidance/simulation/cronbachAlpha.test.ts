import { describe, expect, test } from '@jest/globals';
import { cronbachAlpha } from '../../../guidance/simulation/cronbachAlpha.ts';

describe('Cronbach’s alpha', () => {
  test.each([
    [
      'items that always agree',
      [
        [0, 0, 0],
        [1, 1, 1],
        [2, 2, 2],
      ],
      1,
    ],
    [
      'items that have nothing to do with each other',
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      0,
    ],
    [
      'items that agree by half',
      [
        [0, 0],
        [1, 1],
        [1, 0],
        [0, 1],
        [1, 1],
        [0, 0],
        [1, 1],
        [0, 0],
      ],
      2 / 3,
    ],
  ])('of %s', (_, people, alpha) => {
    expect(cronbachAlpha(people)).toBeCloseTo(alpha, 9);
  });

  test.each([
    ['one item', [[0], [1]]],
    [
      'people who are all alike',
      [
        [1, 2],
        [1, 2],
      ],
    ],
    ['nobody', []],
  ])('of %s is not defined', (_, people) => {
    expect(cronbachAlpha(people)).toBeNaN();
  });
});
