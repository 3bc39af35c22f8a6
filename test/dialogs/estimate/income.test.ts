import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { boundsOf, incomeRanges, rangeOf } from '../../../dialogs/estimate/rough/incomeRanges.ts';
import { arrive } from './estimateTalk.ts';

/** The range that a message about income is taken for; what is said where it is none. */
function heard(text: string, language: 'en' | 'es' = 'en') {
  const talking = arrive({ language });
  talking.choose({ command: 'open', value: 'rough' });
  talking.type('mom and dad');
  talking.type('4');
  const reply = talking.type(text);
  return { value: talking.conversation().answers['rough']?.['income']?.value, reply };
}

describe('the ranges of income', () => {
  test('begin at $0, the next at $1, and follow one another without a gap', () => {
    const bounds = incomeRanges.map(boundsOf);
    expect(bounds.slice(0, 2)).toEqual([
      { low: 0, high: 0 },
      { low: 1, high: 14_999 },
    ]);
    for (const [place, { low }] of bounds.entries()) {
      if (place > 0) expect(low).toBe((bounds[place - 1]?.high ?? 0) + 1);
    }
  });

  test('hold every amount that falls into them', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (income) => {
        const { low, high } = boundsOf(rangeOf(income));
        expect(low <= income && income <= high).toBe(true);
      }),
    );
  });

  test('take a loss for no income', () => {
    expect(rangeOf(-4_000)).toBe('0');
  });
});

describe('what somebody types about income', () => {
  test.each([
    ['about 30k', '30000'],
    ['45 mil', '45000'],
    ['$45,000', '45000'],
    ['29,999', '15000'],
    ['I made 62000 in 2024', '60000'],
    ['1.5 million', '150000'],
    ['nothing', '0'],
    ['0', '0'],
    ['no income', '0'],
    ['$500', '1'],
    ['3', '15000'],
    ['$15,000 to $29,999', '15000'],
    ['$150,000 or more', '150000'],
    ['No income in 2024', '0'],
  ])('“%s” is the range from $%s', (text, value) => {
    expect(heard(text).value).toBe(value);
  });

  test.each([
    ['nada', '0'],
    ['como 45 mil', '45000'],
    ['gano 30,000 al año', '30000'],
    ['ningún ingreso en 2024', '0'],
  ])('“%s” in Spanish is the range from $%s', (text, value) => {
    expect(heard(text, 'es').value).toBe(value);
  });

  test('is said back as the range it was taken for', () => {
    expect(heard('about 30k').reply).toContain('Got it: $30,000 to $44,999.');
  });

  test.each([
    ['45', 'I was looking for an amount in dollars'],
    ['I don’t know', 'It is fine not to know.'],
    ['my mom does not tell me', 'I was looking for an amount in dollars'],
    ['30000 or 45000', 'I was not sure which amount you meant'],
    ['99999999999', 'That amount looks too big'],
  ])('“%s” is asked again, kindly', (text, problem) => {
    const { value, reply } = heard(text);
    expect(value).toBeUndefined();
    expect(reply).toContain(problem);
    expect(reply).toContain('A rough amount is fine, like 45,000.');
  });
});

test.each(['-5000', 'minus 5000', '$22 an hour', '$2,000 a month', '600 a week'])(
  '“%s” is not taken as it stands',
  (text) => {
    expect(heard(text).value).toBeUndefined();
  },
);

describe('the size of a family', () => {
  test.each([
    'me and my 2 kids',
    'yo y mis 2 hijos',
    '2 children',
    'none of your business',
    '21',
    '0',
    'a lot',
  ])('“%s” is asked again rather than guessed', (text) => {
    const talking = arrive();
    talking.choose({ command: 'open', value: 'rough' });
    talking.type('idk');
    expect(talking.type(text)).toContain('One number is enough, like 4.');
  });

  test.each([
    ['4', 4],
    ['four', 4],
    ['we are 5', 5],
    ['somos cuatro', undefined],
  ])('“%s” is %s', (text, size) => {
    const talking = arrive();
    talking.choose({ command: 'open', value: 'rough' });
    talking.type('idk');
    talking.type(text);
    expect(talking.conversation().answers['rough']?.['familySize']?.value).toBe(size);
  });
});
