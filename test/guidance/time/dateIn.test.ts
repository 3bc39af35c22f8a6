import { describe, expect, test } from '@jest/globals';
import { connecticutZone, dateIn } from '../../../guidance/time/dateIn.ts';

describe('the date on a Connecticut clock', () => {
  test.each([
    ['the evening before UTC midnight in winter', '2026-11-23T04:59:59Z', '2026-11-22'],
    ['midnight in winter, five hours behind UTC', '2026-11-23T05:00:00Z', '2026-11-23'],
    ['just before midnight in summer', '2026-07-01T03:59:59.999Z', '2026-06-30'],
    ['midnight in summer, four hours behind UTC', '2026-07-01T04:00:00Z', '2026-07-01'],
    ['midnight of the day the clocks go forward', '2027-03-14T05:00:00Z', '2027-03-14'],
    ['the end of the day of 23 hours', '2027-03-15T03:59:59Z', '2027-03-14'],
    ['the midnight after the day of 23 hours', '2027-03-15T04:00:00Z', '2027-03-15'],
    ['midnight of the day the clocks go back', '2026-11-01T04:00:00Z', '2026-11-01'],
    ['the end of the day of 25 hours', '2026-11-02T04:59:59Z', '2026-11-01'],
    ['the midnight after the day of 25 hours', '2026-11-02T05:00:00Z', '2026-11-02'],
    ['a leap day', '2028-03-01T04:30:00Z', '2028-02-29'],
    ['an instant written with an offset', '2027-01-01T01:00:00+09:00', '2026-12-31'],
  ])('%s', (_, instant, date) => {
    expect(dateIn(connecticutZone, instant)).toBe(date);
  });

  test('differs from the date elsewhere at the same instant', () => {
    expect(dateIn('Pacific/Auckland', '2026-11-22T12:00:00Z')).toBe('2026-11-23');
    expect(dateIn('America/Los_Angeles', '2026-11-22T06:00:00Z')).toBe('2026-11-21');
  });

  test('every hour of a year has the date that the calendar itself writes, twice over', () => {
    const calendar = new Intl.DateTimeFormat('sv-SE', { timeZone: connecticutZone });
    const year = Array.from({ length: 366 * 24 }, (_, hour) => new Date(Date.UTC(2026, 0, 1, hour, 59, 59)));
    for (const instant of [...year, ...year.toReversed()])
      expect(dateIn(connecticutZone, instant.toISOString())).toBe(calendar.format(instant));
  });

  test('refuses an instant that does not exist within the hour that was asked for last', () => {
    expect(dateIn(connecticutZone, '2026-11-23T05:10:00Z')).toBe('2026-11-23');
    expect(() => dateIn(connecticutZone, '2026-11-23T05:60:00Z')).toThrow(RangeError);
    expect(() => dateIn(connecticutZone, '2026-11-23T05:10:61Z')).toThrow(RangeError);
  });

  test('refuses what is no instant or no zone', () => {
    expect(() => dateIn(connecticutZone, 'soon')).toThrow(RangeError);
    expect(() => dateIn('Connecticut', '2026-11-22T12:00:00Z')).toThrow(RangeError);
  });
});
