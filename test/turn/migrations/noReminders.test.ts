import { expect, test } from '@jest/globals';
import { noReminders } from '../../../bot/turn/migrations/noReminders.ts';

const before = {
  schema: 3,
  language: 'es',
  open: { flow: 'fafsa', question: 'citizen', asking: 3, misunderstood: 0 },
  answers: { fafsa: { start: { value: '2027-28' } } },
  ticked: ['account'],
  rejected: [],
};

test('nobody has a reminder yet, and nothing else changes, in the state that was given neither', () => {
  const given = structuredClone(before);
  expect(noReminders(given)).toEqual({ ...before, reminders: [] });
  expect(given).toEqual(before);
});
