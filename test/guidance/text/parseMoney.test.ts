import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseMoney } from '../../../guidance/text/parseMoney.ts';

describe('an amount of money', () => {
  test.each([
    ['45000', 45000],
    ['$45,000', 45000],
    ['45,000', 45000],
    ['45.000', 45000],
    ['$ 45 000', 45000],
    ['45k', 45000],
    ['45 K', 45000],
    ['$45K', 45000],
    ['45 mil', 45000],
    ['45mil', 45000],
    ['45 thousand', 45000],
    ['45 grand', 45000],
    ['45.5k', 45500],
    ['45,5 mil', 45500],
    ['cuarenta y cinco mil', 45000],
    ['Cuarenta y cinco mil dólares', 45000],
    ['cuarenta cinco mil', 45000],
    ['forty five thousand', 45000],
    ['forty-five thousand dollars', 45000],
    ['fourty five thousand', 45000],
    ['a hundred thousand', 100000],
    ['one hundred and fifty thousand', 150000],
    ['ciento veinte mil', 120000],
    ['doscientos mil', 200000],
    ['dos mil quinientos', 2500],
    ['2 mil 500', 2500],
    ['mil', 1000],
    ['mil dólares', 1000],
    ['un millón', 1000000],
    ['1.5 million', 1500000],
    ['fifteen hundred', 1500],
    ['cien', 100],
    ['treinta y un mil', 31000],
    ['veintiún mil', 21000],
    ['once mil', 11000],
    ['paid once, 500', 500],
    ['$3,400.50', 3401],
    ['3400.49', 3400],
    ['3.400,50', 3401],
    ['$.50', 1],
    ['1,234,567', 1234567],
    ['1.234.567', 1234567],
    ['about 38k', 38000],
    ['como 38 mil', 38000],
    ['más o menos 38 mil', 38000],
    ['around $38,000 I think', 38000],
    ['I dont know, about 40k', 40000],
    ['no sé, como 40 mil', 40000],
    ['USD 500', 500],
    ['usd500', 500],
    ['500 bucks', 500],
    ['quinientos pesos', 500],
    ['0', 0],
    ['$0', 0],
    ['zero', 0],
    ['cero', 0],
    ['nothing', 0],
    ['Nada', 0],
    ['none', 0],
    ['no income', 0],
    ['no tengo ingresos', 0],
    ['sin ingresos', 0],
    ['in 2024 I made 30000', 30000],
    ['en 2024 gané 30 mil', 30000],
    ['４５，０００', 45000],
    ['4\u200b5,000', 45000],
    ['10000000', 10000000],
  ])('%j is %d dollars', (text, value) => {
    expect(parseMoney(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['21/hr', 21, 'hour'],
    ['$21 an hour', 21, 'hour'],
    ['21hr', 21, 'hour'],
    ['21 a la hora', 21, 'hour'],
    ['21 por hora', 21, 'hour'],
    ['21 dólares la hora', 21, 'hour'],
    ['hourly, 21', 21, 'hour'],
    ['40 hours a week at 21/hr', 21, 'hour'],
    ['21.50 per hour', 21.5, 'hour'],
    ['500 a week', 500, 'week'],
    ['500 weekly', 500, 'week'],
    ['500 por semana', 500, 'week'],
    ['500 semanales', 500, 'week'],
    ['$2,000 a month', 2000, 'month'],
    ['2k/month', 2000, 'month'],
    ['2000 al mes', 2000, 'month'],
    ['2 mil mensuales', 2000, 'month'],
    ['45k a year', 45000, 'year'],
    ['45000/yr', 45000, 'year'],
    ['45 mil al año', 45000, 'year'],
    ['al año gano 45 mil', 45000, 'year'],
    ['45,000 dollars last year', 45000, 'year'],
    ['cuarenta y cinco mil anuales', 45000, 'year'],
  ])('%j is %d dollars a %s', (text, value, per) => {
    expect(parseMoney(text)).toEqual({ ok: true, value, per: per.split(' ').at(-1) });
  });

  test.each([
    ['30-35k', 'unclear'],
    ['30k to 35k', 'unclear'],
    ['between 30 and 35 thousand', 'unclear'],
    ['entre 30 y 35 mil', 'unclear'],
    ['30 o 35 mil', 'unclear'],
    ['34 or 35', 'unclear'],
    ['less than 20000', 'unclear'],
    ['menos de 20 mil', 'unclear'],
    ['twenty twenty', 'unclear'],
    ['4,50,0', 'unclear'],
    ['1,2345', 'unclear'],
    ['500 every two weeks', 'unclear'],
    ['500 every 2 weeks', 'unclear'],
    ['500 biweekly', 'unclear'],
    ['500 la quincena', 'unclear'],
    ['100 a day', 'unclear'],
    ['100 al día', 'unclear'],
    ['half a million', 'unclear'],
    ['500 €', 'unclear'],
    ['I dont make 45000', 'unclear'],
    ['-500', 'negative'],
    ['-$500', 'negative'],
    ['$-500', 'negative'],
    ['minus 500', 'negative'],
    ['menos 500', 'negative'],
    ['negative 500', 'negative'],
    ['10000001', 'tooLarge'],
    ['99999999999999999999', 'tooLarge'],
    ['50 million', 'tooLarge'],
    ['9'.repeat(400), 'tooLarge'],
    ['', 'notMoney'],
    ['?', 'notMoney'],
    ['what is that?', 'notMoney'],
    ['no sé', 'notMoney'],
    ['no sé nada', 'notMoney'],
    ['i know nothing', 'notMoney'],
    ['idk', 'notMoney'],
    ['2 kids', 'notMoney'],
    ['40 hours', 'notMoney'],
    ['20%', 'notMoney'],
    ['20 por ciento', 'notMoney'],
    ['W2', 'notMoney'],
    ['1e309', 'notMoney'],
    ['5/3/2025', 'notMoney'],
    ['1st', 'notMoney'],
    ['hello', 'notMoney'],
    ['k', 'notMoney'],
    ['Infinity', 'notMoney'],
    ['constructor', 'notMoney'],
    ['toString 500 valueOf', undefined],
  ])('%j has the problem %s', (text, problem) => {
    expect(parseMoney(text)).toEqual(
      problem === undefined ? { ok: true, value: 500 } : { ok: false, problem },
    );
  });

  test('is read the same however the US or Spanish thousands are marked', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 10_000_000 }),
        fc.constantFrom('', '$', '$ ', 'about ', 'como '),
        (value, before) => {
          for (const written of [
            String(value),
            value.toLocaleString('en-US'),
            value.toLocaleString('de-DE'),
          ]) {
            expect(parseMoney(before + written)).toEqual({ ok: true, value });
          }
        },
      ),
    );
  });

  test('is rounded to whole dollars, half dollars up', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9_999_999 }),
        fc.integer({ min: 0, max: 99 }),
        (dollars, cents) => {
          const written = `${dollars}.${String(cents).padStart(2, '0')}`;
          expect(parseMoney(written)).toEqual({ ok: true, value: cents < 50 ? dollars : dollars + 1 });
        },
      ),
    );
  });

  test('is never negative, broken or beyond the limit, whatever is typed', () => {
    const piece = fc.constantFrom(
      '-',
      '$',
      'k',
      ' mil ',
      '.',
      ',',
      ' ',
      '45',
      '000',
      ' y ',
      ' cien ',
      ' million ',
      'a',
      '/',
      'hr',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          const parsed = parseMoney(text);
          if (!parsed.ok) return;
          expect(Number.isSafeInteger(parsed.value) || parsed.per === 'hour').toBe(true);
          expect(parsed.value).toBeGreaterThanOrEqual(0);
          expect(parsed.value).toBeLessThanOrEqual(10_000_000);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('takes no time to find in a long message', () => {
    for (const text of [
      '1',
      '1 ',
      '1,',
      '-1',
      'mil ',
      '$',
      'one hundred ',
      ' 000',
      '1.',
      'a',
      'not ',
      '1 000',
    ]) {
      const start = performance.now();
      parseMoney(text.repeat(10_000 / text.length));
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
