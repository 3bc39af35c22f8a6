import { describe, expect, test } from '@jest/globals';
import { measureHits } from '../../../guidance/simulation/measureHits.ts';

const ranked = ['a', 'b', 'c', 'd'];

describe('what a ranking got right', () => {
  const hits = measureHits([
    { own: 'a', ranked, leading: ['a'] },
    { own: 'a', ranked: ['b', 'c', 'd', 'a'], leading: ['b'] },
    { own: 'a', ranked, leading: ['a', 'b', 'c'] },
    { own: 'c', ranked, leading: ['a', 'b', 'c'] },
    { own: 'c', ranked: [], leading: [] },
  ]);

  test('counts the own group in first place and among the first three, all in all and by group', () => {
    expect(hits).toMatchObject({ first: 0.4, firstThree: 0.6 });
    expect(hits.firstThreeIn).toEqual({ a: 2 / 3, c: 1 / 2 });
    expect(hits.firstThreeOfGroups).toBeCloseTo(7 / 12, 9);
  });

  test('counts what was named, and nothing ranked as a miss', () => {
    expect(hits).toMatchObject({ named: 0.6, oneNamed: 0.4, oneNamedRight: 0.5, undecided: 0.2 });
    expect(hits.groupsNamed).toBeCloseTo(8 / 5, 9);
  });

  test('says nothing of nobody', () => {
    expect(measureHits([]).firstThree).toBeNaN();
  });
});
