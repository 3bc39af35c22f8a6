import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../bot/config.ts';

const hoursOf = (GUIDEPOST_STAFF_HOURS: string) => {
  const read = readConfig({ GUIDEPOST_STAFF_HOURS });
  return read.ok ? read.config.staffHours : read.problems;
};

test('days, spans of days and dates that are closed', () => {
  const long = { from: '08:30', until: '16:30' };
  const short = { from: '08:30', until: '12:00' };
  expect(hoursOf('Mon-Thu 08:30-16:30,  fri 08:30-12:00, closed 2026-12-25, closed 2027-01-01')).toEqual({
    week: [null, long, long, long, long, short, null],
    closedOn: ['2026-12-25', '2027-01-01'],
  });
});

test('a span may go over the weekend, and a day may end at midnight', () => {
  const night = { from: '18:00', until: '24:00' };
  expect(hoursOf('fri-mon 18:00-24:00')).toMatchObject({
    week: [night, night, null, null, null, night, night],
  });
});

test('without the setting staff do not answer in the chat', () => expect(hoursOf('')).toBeNull());

describe('what cannot be read is told with an example', () => {
  test.each([
    'always',
    'mon 9-17',
    'mon 09:00-09:00',
    'mon 17:00-09:00',
    'mon 09:00-24:30',
    'mon 09:00-17:00, mon 10:00-12:00',
    'mon-wed 09:00-17:00, wed 10:00-12:00',
    'xyz 09:00-17:00',
    'mon 09:00-17:00, closed 2026-02-30',
    'mon 09:00-17:00, closed tomorrow',
    'closed 2026-12-25',
    'mon 09:00-17:00,,',
  ])('%s', (given) => {
    expect(hoursOf(given)).toEqual([
      expect.stringMatching(/^GUIDEPOST_STAFF_HOURS must list days .* for example\.$/),
    ]);
  });
});

test.each(['0', '1441', 'soon'])('a silence of %s minutes is refused', (GUIDEPOST_STAFF_SILENCE) => {
  expect(readConfig({ GUIDEPOST_STAFF_SILENCE }).ok).toBe(false);
});
