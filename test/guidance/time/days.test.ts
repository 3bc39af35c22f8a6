import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../../../guidance/time/addDays.ts';
import { daysBetween } from '../../../guidance/time/daysBetween.ts';

const isoDates = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('counting days', () => {
  test.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2027-02-15', 85],
    ['2027-02-15', '2026-11-22', -85],
    ['2028-02-28', '2028-03-01', 2],
    ['2027-02-28', '2027-03-01', 1],
    ['2027-03-13', '2027-03-15', 2],
    ['2026-10-31', '2026-11-02', 2],
    ['2026-07-01', '2027-06-30', 364],
  ])('from %s to %s are %d', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
    expect(addDays(from, days)).toBe(to);
  });

  test('adding the days between two dates leads from one to the other', () => {
    fc.assert(fc.property(isoDates, isoDates, (from, to) => addDays(from, daysBetween(from, to)) === to));
  });

  test('the way back is as long as the way there', () => {
    fc.assert(
      fc.property(isoDates, isoDates, (from, to) => daysBetween(from, to) + daysBetween(to, from) === 0),
    );
  });

  test.each(['2027-02-29', '2026-13-01', '2026-1-5', '22.11.2026', '', '2026-11-22T00:00:00Z'])(
    'refuses "%s", which is no ISO date',
    (text) => {
      expect(() => daysBetween(text, '2026-11-22')).toThrow(RangeError);
      expect(() => addDays(text, 1)).toThrow(RangeError);
    },
  );
});
