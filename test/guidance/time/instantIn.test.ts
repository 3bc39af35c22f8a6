import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { connecticutZone, dateIn } from '../../../guidance/time/dateIn.ts';
import { instantIn } from '../../../guidance/time/instantIn.ts';
import { timeIn } from '../../../guidance/time/timeIn.ts';

const zone = connecticutZone;

describe('the instant of a time on a Connecticut clock', () => {
  test.each([
    ['in winter', '2027-02-14', '10:00', '2027-02-14T15:00:00.000Z'],
    ['in summer', '2027-06-29', '10:00', '2027-06-29T14:00:00.000Z'],
    ['at midnight', '2027-01-01', '00:00', '2027-01-01T05:00:00.000Z'],
    ['just before midnight', '2026-12-31', '23:59', '2027-01-01T04:59:00.000Z'],
    ['in the morning of the day the clocks go forward', '2027-03-14', '08:00', '2027-03-14T12:00:00.000Z'],
    ['in the evening before it', '2027-03-13', '21:00', '2027-03-14T02:00:00.000Z'],
    ['in the morning of the day the clocks go back', '2026-11-01', '08:00', '2026-11-01T13:00:00.000Z'],
    ['in the evening before it', '2026-10-31', '21:00', '2026-11-01T01:00:00.000Z'],
    ['before the hour that is left out', '2027-03-14', '01:59', '2027-03-14T06:59:00.000Z'],
    ['after it', '2027-03-14', '03:00', '2027-03-14T07:00:00.000Z'],
  ])('%s', (_, date, time, instant) => {
    expect(instantIn(zone, date, time)).toBe(instant);
  });

  test('is one on which the clock shows that time, for every minute that exists', () => {
    const minute = fc.integer({
      min: Date.UTC(2026, 0, 1) / 60_000,
      max: Date.UTC(2029, 0, 1) / 60_000,
    });
    fc.assert(
      fc.property(minute, (minutes) => {
        const instant = new Date(minutes * 60_000).toISOString();
        const [date, time] = [dateIn(zone, instant), timeIn(zone, instant)];
        const found = instantIn(zone, date, time);
        expect([dateIn(zone, found), timeIn(zone, found)]).toEqual([date, time]);
      }),
    );
  });

  test('of an hour that is left out is at most an hour aside', () => {
    const found = Date.parse(instantIn(zone, '2027-03-14', '02:30'));
    expect(Math.abs(found - Date.parse('2027-03-14T07:00:00Z'))).toBeLessThanOrEqual(3_600_000);
  });

  test('of no date or time is refused', () => {
    expect(() => instantIn(zone, '2027-02-30x', '10:00')).toThrow(RangeError);
    expect(() => instantIn('Connecticut', '2027-02-14', '10:00')).toThrow(RangeError);
  });
});

describe('the time on a Connecticut clock', () => {
  test.each([
    ['2026-11-22T15:00:00Z', '10:00'],
    ['2026-11-22T04:59:59.999Z', '23:59'],
    ['2026-11-22T05:00:00Z', '00:00'],
    ['2026-07-01T15:00:00Z', '11:00'],
    ['2027-03-14T06:59:59Z', '01:59'],
    ['2027-03-14T07:00:00Z', '03:00'],
  ])('at %s is %s', (instant, time) => {
    expect(timeIn(zone, instant)).toBe(time);
  });

  test('of no instant is refused', () => {
    expect(() => timeIn(zone, 'soon')).toThrow(RangeError);
  });
});
