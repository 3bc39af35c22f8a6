import { expect, test } from '@jest/globals';
import { keptUntil } from '../../../bot/channels/keptChat/keptUntil.ts';

const now = new Date('2026-11-20T00:00:00Z');

test.each([
  ['after the last activity', '2026-11-10T12:00:00Z', null, '2027-02-08T12:00:00.000Z'],
  ['after a reminder to come', '2026-11-10T12:00:00Z', '2027-02-01T15:00:00Z', '2027-05-02T15:00:00.000Z'],
  [
    'after the last activity if a reminder is overdue',
    '2026-11-10T12:00:00Z',
    '2026-11-09T15:00:00Z',
    '2027-02-08T12:00:00.000Z',
  ],
  [
    'no longer than browsers keep a cookie',
    '2026-11-10T12:00:00Z',
    '2027-12-01T15:00:00Z',
    '2027-12-25T00:00:00.000Z',
  ],
])(
  'a device may come back as long as the chat is kept: %s',
  (_name, lastActivityAt, nextReminderAt, until) => {
    expect(keptUntil({ lastActivityAt, nextReminderAt }, 90, now).toISOString()).toBe(until);
  },
);
