import { expect, test } from '@jest/globals';
import { showSecond, showTime } from '../../../bot/staff/pages/showTime.ts';

test('times are those of Connecticut, to the minute, and to the second where something is proved', () => {
  expect(showTime('2026-11-27T20:04:05.678Z')).toBe('Nov 27, 2026, 3:04 PM');
  expect(showSecond('2026-07-01T03:04:05.678Z')).toBe('Jun 30, 2026, 11:04:05 PM');
});
