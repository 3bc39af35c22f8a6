import { expect, test } from '@jest/globals';
import { nobodyWaits } from '../../../bot/turn/migrations/nobodyWaits.ts';

test('nobody waits for a person yet, and nothing else changes, in the state that was given neither', () => {
  const before = { schema: 5, language: 'es', open: { flow: 'fafsa', question: 'start', asking: 3 } };
  const given = structuredClone(before);
  expect(nobodyWaits(given)).toEqual({ ...before, person: null });
  expect(given).toEqual(before);
});
