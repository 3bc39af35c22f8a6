import { expect, test } from '@jest/globals';
import { saysHasPapers } from '../../../guidance/text/saysHasPapers.ts';

test.each([
  ['tengo los papeles', true],
  ['tengo papeles de trabajo', true],
  ['i have papers', true],
  ['I have all my work papers', true],
  ['no tengo papeles', false],
  ['no tengo los papeles de mi universidad', false],
  ['i dont have papers can i get help', false],
  ['tengo papeles de asilo pendientes', false],
  ['i have papers but my parents dont', false],
  ['sin papeles', false],
])('“%s” says that somebody has papers: %s', (text, expected) => {
  expect(saysHasPapers(text)).toBe(expected);
});
