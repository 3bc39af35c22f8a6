import { describe, expect, test } from '@jest/globals';
import { awardYearFor } from '../../../guidance/fafsa/awardYearFor.ts';

describe('the award year for a start of study', () => {
  test.each([
    ['fall', 2026, '2026-27'],
    ['spring', 2027, '2026-27'],
    ['fall', 2027, '2027-28'],
    ['spring', 2028, '2027-28'],
    ['fall', 2099, '2099-00'],
    ['spring', 2110, '2109-10'],
  ] as const)('%s %d is %s', (term, year, awardYear) => {
    expect(awardYearFor({ term, year })).toEqual({ kind: 'awardYear', awardYear });
  });

  test('of a summer is either of two, as the school says', () => {
    expect(awardYearFor({ term: 'summer', year: 2027 })).toEqual({
      kind: 'askSchool',
      candidates: ['2026-27', '2027-28'],
    });
  });
});
