import { describe, expect, test } from '@jest/globals';
import { rankGroups } from '../../../guidance/interests/rankGroups.ts';

const hands = { scores: { R: 4, I: 0, A: 0, S: 0, E: 0, C: 0 } };
const flat = { R: 3, I: 3, A: 3, S: 3, E: 3, C: 3 };
/** Fits `hands` exactly, not at all the way round, or by half. */
const like = (group: string) => ({ group, interests: { R: 7, I: 1, A: 1, S: 1, E: 1, C: 1 } });
const unlike = (group: string) => ({ group, interests: { R: 1, I: 7, A: 7, S: 7, E: 7, C: 7 } });
const between = (group: string) => ({ group, interests: { R: 7, I: 7, A: 7, S: 1, E: 1, C: 1 } });

const rank = (occupations: readonly ReturnType<typeof like>[]) =>
  rankGroups(hands, occupations, ['one', 'other'], ({ group }) => group);

describe('ranking groups of occupations', () => {
  test('a group is as good as the mean of its three best, so that other work beside them does no harm', () => {
    const wide = [like('one'), unlike('one'), like('one'), unlike('one'), like('one')];
    expect(rank(wide)).toEqual([{ group: 'one', fit: 1 }]);
    expect(rank(wide.slice(0, 4))).toEqual([{ group: 'one', fit: 0.333 }]);
  });

  test('one lucky occupation counts for less than three good ones', () => {
    const lucky = [like('one'), unlike('one'), unlike('one')];
    expect(rank([...lucky, between('other'), between('other'), between('other')])).toEqual([
      { group: 'other', fit: 0.447 },
      { group: 'one', fit: -0.333 },
    ]);
  });

  test('a group of fewer than three is judged by what it has', () => {
    expect(rank([between('one'), like('other')])).toEqual([
      { group: 'other', fit: 1 },
      { group: 'one', fit: 0.447 },
    ]);
  });

  test('equal groups stand in the order given, and a group without a comparable occupation is left out', () => {
    const groups = (...occupations: readonly ReturnType<typeof like>[]) =>
      rank(occupations).map(({ group }) => group);
    expect(groups(like('other'), like('one'))).toEqual(['one', 'other']);
    expect(groups(like('other'), { group: 'one', interests: flat })).toEqual(['other']);
    expect(groups(like('stranger'))).toEqual([]);
  });
});
