import { expect, test } from '@jest/globals';
import { answersOf, beginAt } from '../training/trainingTalk.ts';

test.each([
  ['en', 'Springfield MA', /only in Connecticut.*Type a town here/],
  ['es', 'vivo en Nueva York', /Solo conozco .* en Connecticut/],
] as const)('a town in another state is told as such and nothing is lost, in %s', (language, typed, said) => {
  const talking = beginAt('town', language);
  expect(talking.type(typed)).toMatch(said);
  expect(talking.conversation().open?.question).toBe('town');
  talking.type('Enfield');
  expect(answersOf(talking)['town']).toBe('enfield');
});

test('a town that is none is told so', () => {
  expect(beginAt('town').type('Narnia')).toContain('I do not know that town.');
});
