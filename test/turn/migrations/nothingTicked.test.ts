import { expect, test } from '@jest/globals';
import { nothingTicked } from '../../../bot/turn/migrations/nothingTicked.ts';

test('nothing on the checklist is ready yet, and everything else stays as it was', () => {
  const before = {
    schema: 2,
    language: 'es',
    answers: { fafsa: { start: { value: '2026-27' } } },
    finished: { fafsa: '2026-11-20' },
    rejected: ['ct-aero-tech'],
  };
  const given = structuredClone(before);
  expect(nothingTicked(given)).toEqual({ ...before, ticked: [] });
  expect(given).toEqual(before);
});
