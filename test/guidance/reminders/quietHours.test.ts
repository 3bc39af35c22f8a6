import { expect, test } from '@jest/globals';
import { inQuietHours } from '../../../guidance/reminders/quietHours.ts';

test.each([
  ['in the middle of the day', '2026-11-22T17:00:00Z', false],
  ['just before nine in the evening in winter', '2026-11-23T01:59:59.999Z', false],
  ['at nine in winter', '2026-11-23T02:00:00Z', true],
  ['just before nine in summer', '2026-07-02T00:59:59Z', false],
  ['at nine in summer', '2026-07-02T01:00:00Z', true],
  ['at midnight', '2026-11-23T05:00:00Z', true],
  ['just before eight in winter', '2026-11-23T12:59:59.999Z', true],
  ['at eight in winter', '2026-11-23T13:00:00Z', false],
  ['just before eight in summer', '2026-07-02T11:59:59Z', true],
  ['at eight in summer', '2026-07-02T12:00:00Z', false],
  ['just before eight when the clocks have gone forward in the night', '2027-03-14T11:59:59Z', true],
  ['at eight when the clocks have gone forward in the night', '2027-03-14T12:00:00Z', false],
  ['at what was eight the day before, when the clocks have gone back', '2026-11-01T12:00:00Z', true],
  ['just before eight when the clocks have gone back in the night', '2026-11-01T12:59:59Z', true],
  ['at eight when the clocks have gone back in the night', '2026-11-01T13:00:00Z', false],
])('%s (%s) it is quiet: %p', (_, instant, quiet) => {
  expect(inQuietHours(instant)).toBe(quiet);
});
