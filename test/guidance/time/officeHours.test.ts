import { expect, test } from '@jest/globals';
import { presenceAt, type OfficeHours } from '../../../guidance/time/officeHours.ts';

const day = { from: '09:00', until: '17:00' };
const hours: OfficeHours = {
  week: [null, day, day, day, day, { from: '09:00', until: '12:00' }, null],
  closedOn: ['2026-11-26', '2026-11-27'],
};

test.each([
  ['on Monday at nine sharp', '2026-11-23T14:00:00Z', { open: true, until: '17:00' }],
  ['a minute before', '2026-11-23T13:59:00Z', { open: false, next: { on: '2026-11-23', from: '09:00' } }],
  ['at five sharp', '2026-11-23T22:00:00Z', { open: false, next: { on: '2026-11-24', from: '09:00' } }],
  ['on Friday at noon', '2026-11-20T17:00:00Z', { open: false, next: { on: '2026-11-23', from: '09:00' } }],
  [
    'before holidays and a weekend',
    '2026-11-25T23:00:00Z',
    { open: false, next: { on: '2026-11-30', from: '09:00' } },
  ],
  [
    'late in the evening, when it is the next day in UTC',
    '2026-11-24T01:30:00Z',
    { open: false, next: { on: '2026-11-24', from: '09:00' } },
  ],
  ['in summer', '2027-06-14T13:00:00Z', { open: true, until: '17:00' }],
])('%s', (_when, now, expected) => expect(presenceAt(hours, now)).toEqual(expected));

test('nobody is promised who is there on no day', () => {
  const never = { week: [null, null, null, null, null, null, null], closedOn: [] };
  expect(presenceAt(never, '2026-11-23T14:00:00Z')).toEqual({ open: false, next: null });
});
