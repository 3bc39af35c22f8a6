import { expect, test } from '@jest/globals';
import { answersOf, beginAt } from '../training/trainingTalk.ts';

test.each([
  ['en', 'full time'],
  ['en', 'part time'],
  ['es', 'tiempo completo'],
] as const)('in %s, “%s” tells hours a week, and not how long a training may take', (language, text) => {
  const talking = beginAt('weeks', language);
  talking.type(text);
  expect(answersOf(talking)['weeks']).toBeUndefined();
});

test.each([
  ['en', 'any time', 'any'],
  ['es', '1 año', '52'],
] as const)('in %s, “%s” does', (language, text, value) => {
  const talking = beginAt('weeks', language);
  talking.type(text);
  expect(answersOf(talking)['weeks']).toBe(value);
});
