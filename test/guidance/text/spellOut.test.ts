import { expect, test } from '@jest/globals';
import { spellOut } from '../../../guidance/text/spellOut.ts';

test.each([
  ['q es la fafsa', 'que es la fafsa'],
  ['xq piden los datos', 'por que piden los datos'],
  ['wat do u need', 'what do you need'],
  ['quien llena la fafsa', 'quien llena la fafsa'],
])('“%s” is “%s”', (short, whole) => {
  expect(spellOut(short)).toBe(whole);
});
