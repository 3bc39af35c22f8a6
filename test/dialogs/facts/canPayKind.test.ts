import { describe, expect, test } from '@jest/globals';
import { answersOf, beginAt } from '../training/trainingTalk.ts';

const languages = ['en', 'es'] as const;

describe('what somebody could pay', () => {
  test.each([
    ['$300', 300],
    ['300', 300],
    ['1,200 dollars', 1200],
    ['2 mil', 2000],
    ['1', 0],
    ['2', 500],
    [' 3 ', 2000],
    ['4', 4],
    ['$1', 1],
    ['0', 0],
    ['nothing', 0],
    ['nothing now', 0],
    ['nada', 0],
    ['no tengo dinero', 0],
    ['i cant pay', 0],
    ['zero', 0],
    ['cero', 0],
    ['a little', 500],
    ['un poco', 500],
  ])('“%s” is understood in both languages', (typed, amount) => {
    for (const language of languages) {
      const talking = beginAt('canPay', language);
      talking.type(typed);
      expect([language, answersOf(talking)['canPay']]).toEqual([language, amount]);
    }
  });

  test('a button is the amount it names', () => {
    const talking = beginAt('canPay');
    talking.click('Up to $500');
    expect(answersOf(talking)['canPay']).toBe(500);
  });

  test.each(['maybe', '$20 an hour', '$100 a week', '30-35k', '-50'])(
    '“%s” is asked again, with amounts to pick',
    (typed) => {
      const talking = beginAt('canPay');
      expect(talking.type(typed)).toMatch(/Pick an amount, or type one in dollars/);
      expect(answersOf(talking)['canPay']).toBeUndefined();
      expect(talking.options().map(({ label }) => label)).toEqual(
        expect.arrayContaining(['Nothing now', 'Up to $500', 'Up to $2,000', 'Skip']),
      );
    },
  );

  test('an amount that is typed is said back in dollars', () => {
    expect(beginAt('canPay').type('12 hundred')).toContain('$1,200');
  });

  test('it may be skipped', () => {
    const talking = beginAt('canPay');
    talking.type('skip');
    expect(answersOf(talking)['canPay']).toBeNull();
  });
});
