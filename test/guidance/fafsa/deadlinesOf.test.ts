import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { fafsaYearSchema } from '../../../data/schema/fafsaYear.ts';
import type { AwardYearDates } from '../../../guidance/fafsa/awardYearDates.ts';
import { deadlinesOf } from '../../../guidance/fafsa/deadlinesOf.ts';
import { year2026, year2027 } from './awardYears.ts';

describe('the days to remember', () => {
  test('of 2026-27, seen from November 2026', () => {
    expect(deadlinesOf(year2026, '2026-11-22')).toEqual([
      {
        id: 'federal-close',
        on: '2027-06-30',
        kind: 'until',
        confirmed: true,
        closing: { at: '23:59', timeZone: 'America/Chicago' },
        daysLeft: 220,
        passed: false,
      },
      {
        id: 'federal-corrections',
        on: '2027-09-12',
        kind: 'until',
        confirmed: false,
        daysLeft: 294,
        passed: false,
      },
    ]);
  });

  test('stand in the order of the calendar, and what is not published is not among them', () => {
    expect(deadlinesOf(year2027, '2026-11-22').map(({ id, daysLeft }) => [id, daysLeft])).toEqual([
      ['roberta-willis', 85],
      ['graduation-waiver', 113],
    ]);
  });

  test.each([
    ['2027-02-14', 1, false],
    ['2027-02-15', 0, false],
    ['2027-02-16', -1, true],
  ])('seen on %s: %d days left, passed %s', (today, daysLeft, passed) => {
    expect(deadlinesOf(year2027, today)[0]).toMatchObject({ id: 'roberta-willis', daysLeft, passed });
  });

  test.each(['2026-27', '2027-28'])('can be told from the data of %s', (awardYear) => {
    const file = new URL(`../../../data/fafsa/${awardYear}.json`, import.meta.url);
    const year: AwardYearDates = fafsaYearSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    const ids = deadlinesOf(year, '2026-11-22').map(({ id }) => id);
    expect(ids).toContain('federal-close');
    expect(new Set(ids).size).toBe(ids.length);
  });
});
