import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { namedCodesIn, rejectCodesIn } from '../../../guidance/fafsa/rejectCodesIn.ts';

describe('a reject code', () => {
  test.each([
    ['10', ['10']],
    ['code 36', ['36']],
    ['Reject 1', ['1']],
    ['código 38', ['38']],
    ['codigo 38 por favor', ['38']],
    ['E', ['E']],
    ['e.', ['E']],
    ['letter f', ['F']],
    ['la letra c', ['C']],
    ['code number 10', ['10']],
    ['#12', ['12']],
    ['01', ['1']],
    ['it says 10', ['10']],
    ['me salió el código 7', ['7']],
    ['10 and 36', ['10', '36']],
    ['10, 36, E', ['10', '36', 'E']],
    ['código 10 y 36', ['10', '36']],
    ['36 36', ['36']],
    ['my fafsa was rejected with code 36 what does that mean for my dad', ['36']],
    ['77', ['77']],
  ])('is read from "%s"', (text, codes) => {
    expect(rejectCodesIn(text)).toEqual(codes);
  });

  test.each([
    '',
    'i have a code',
    'a code',
    'tengo un código',
    '100',
    '2026',
    '0',
    'g',
    'signature',
    'my mom and i live with 3 people',
    'she is 45 years old and works',
    'call me at 860 555 0100',
    '🤷',
  ])('is not in "%s"', (text) => {
    expect(rejectCodesIn(text)).toEqual([]);
  });

  test('never has more than two digits or another letter, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        for (const code of [...rejectCodesIn(text), ...namedCodesIn(text)])
          expect(code).toMatch(/^([1-9]\d?|[A-F])$/);
      }),
    );
  });
});

test.each([
  ['reject 36', ['36']],
  ['it says reject code 12 on my form', ['12']],
  ['i have 3 kids and a code', []],
  ['10', []],
  ['form number 1', []],
])('named as one in "%s": %j', (text, codes) => {
  expect(namedCodesIn(text)).toEqual(codes);
});
