import { expect, test } from '@jest/globals';
import { heardNothing } from '../../../bot/turn/migrations/heardNothing.ts';

const before = {
  schema: 4,
  language: 'es',
  languageChosen: true,
  answers: { fafsa: { start: { value: '2027-28' } } },
  reminders: [],
};

test('nothing was heard of any language yet, and nothing else changes, in the state that was given neither', () => {
  const given = structuredClone(before);
  const heardLanguage = { en: 0, es: 0, offered: 0, other: null, untold: 0 };
  expect(heardNothing(given)).toEqual({ ...before, heardLanguage });
  expect(given).toEqual(before);
});
