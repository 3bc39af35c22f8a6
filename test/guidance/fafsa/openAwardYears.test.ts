import { describe, expect, test } from '@jest/globals';
import { openAwardYears } from '../../../guidance/fafsa/openAwardYears.ts';
import { year2026, year2027 } from './awardYears.ts';

const openOn = (today: string) =>
  openAwardYears([year2027, year2026], today).map(({ awardYear, opened }) => `${awardYear} ${opened}`);

describe('the award years that can be filed', () => {
  test.each([
    ['2025-09-23', []],
    ['2025-09-24', ['2026-27 known']],
    ['2026-09-30', ['2026-27 known']],
    ['2026-10-01', ['2026-27 known', '2027-28 byLaw']],
    ['2026-11-22', ['2026-27 known', '2027-28 byLaw']],
    ['2027-06-30', ['2026-27 known', '2027-28 byLaw']],
    ['2027-07-01', ['2027-28 byLaw']],
    ['2028-06-30', ['2027-28 byLaw']],
    ['2028-07-01', []],
  ])('on %s are %j', (today, years) => {
    expect(openOn(today)).toEqual(years);
  });
});
