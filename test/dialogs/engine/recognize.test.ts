import { beforeAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { recognizeDate, recognizeNumber, warmRecognizers } from '../../../dialogs/engine/recognize.ts';
import { languages } from '../../../guidance/language.ts';

const today = '2026-11-22';

beforeAll(warmRecognizers);

describe('a number in an answer', () => {
  test.each([
    ['19', 19],
    ['19.', 19],
    ['I am 19', 19],
    ['19yo', 19],
    ['im 19 years old', 19],
    ['nineteen', 19],
    ['I am nineteen', 19],
    ['two kids', 2],
    ['we are five people', 5],
    ['twenty-one', 21],
    ['thirty four', 34],
    ['one hundred two', 102],
    ['a dozen', 12],
    ['one', 1],
    ['just one', 1],
    ['I have one kid', 1],
    ['zero', 0],
    ['none', 0],
    ['No one', 0],
    ['45,000', 45000],
    ['45.000', 45000],
    ['45k', 45000],
    ['3.5', 3.5],
    ['-1500', -1500],
    ['minus 1500', -1500],
    ['negative five', -5],
    ['１９', 19],
    ['1\u200b9', 19],
    ['this one is for my 3 kids', 3],
    ['34 or 35', null],
    ['thirty four or thirty five', null],
    ['2-3', null],
    ['2 kids and three dogs', null],
    ['5/3/2025', null],
    ['over 18', null],
    ['less than five', null],
    ['no one told me', null],
    ['which one?', null],
    ['what?', null],
    ['', null],
    ['1e309', null],
    ['B12', null],
    ['1 2 3 4 5 6 7 8 9 10 11 12 13', null],
    ['constructor', null],
  ])('in English: %j is %p', (text, value) => {
    expect(recognizeNumber(text, 'en')).toBe(value);
  });

  test.each([
    ['diecinueve', 19],
    ['tengo 19', 19],
    ['tengo diecinueve años', 19],
    ['19 años', 19],
    ['19años', 19],
    ['dieciséis', 16],
    ['dieciseis', 16],
    ['treinta y cuatro', 34],
    ['treinta y uno', 31],
    ['somos cuatro', 4],
    ['dos hijos', 2],
    ['una', 1],
    ['un hijo', 1],
    ['tengo una hija', 1],
    ['cuarenta y cinco mil', 45000],
    ['45,000', 45000],
    ['45 mil', 45000],
    ['menos cinco', -5],
    ['-1500', -1500],
    ['cero', 0],
    ['ninguno', 0],
    ['nadie', 0],
    ['once', 11],
    ['un total de cinco', 5],
    ['vivo con una tía, somos 3', 3],
    ['3,5', 3.5],
    ['tengo una pregunta', null],
    ['dos o tres', null],
    ['34 o 35', null],
    ['menos de cinco', null],
    ['no sé', null],
    ['', null],
  ])('in Spanish: %j is %p', (text, value) => {
    expect(recognizeNumber(text, 'es')).toBe(value);
  });

  test('written in digits is the same in both languages', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9_999_999, max: 9_999_999 }),
        fc.constantFrom(...languages),
        (value, language) => {
          expect(recognizeNumber(String(value), language)).toBe(value);
          expect(recognizeNumber(value.toLocaleString('en-US'), language)).toBe(value);
        },
      ),
    );
  });
});

describe('a date in an answer', () => {
  test.each([
    ['5/3/2025', { date: '2025-05-03' }],
    ['05-03-2025', { date: '2025-05-03' }],
    ['5.3.2025', { date: '2025-05-03' }],
    ['5/3/25', { date: '2025-05-03' }],
    ['5/3/98', { date: '1998-05-03' }],
    ['2025-05-03', { date: '2025-05-03' }],
    ['25/12/2025', { date: '2025-12-25' }],
    ['5/3', { date: '2026-05-03' }],
    ['12/24', { date: '2025-12-24' }],
    ['5/2025', { month: '2025-05' }],
    ['2025-05', { month: '2025-05' }],
    ['laid off 5/4/2026', { date: '2026-05-04' }],
    ['13/45/2025', null],
    ['2/30/2025', null],
    ['5/4/2026 or 5/5/2026', null],
    ['0/0', null],
    ['', null],
    ['2019', null],
    ['hello', null],
  ])('%j is %j in either language', (text, value) => {
    for (const language of languages) expect(recognizeDate(text, language, today)).toEqual(value);
  });

  test.each([
    ['May 4', { date: '2026-05-04' }],
    ['May 4 2026', { date: '2026-05-04' }],
    ['may 4th, 2025', { date: '2025-05-04' }],
    ['the 4th of May', { date: '2026-05-04' }],
    ['December 24', { date: '2025-12-24' }],
    ['I was laid off on May 4', { date: '2026-05-04' }],
    ['I think that I was let go on the 3rd of june 2025', { date: '2025-06-03' }],
    ['yesterday', { date: '2026-11-21' }],
    ['today', { date: '2026-11-22' }],
    ['tomorrow', { date: '2026-11-23' }],
    ['on monday', { date: '2026-11-16' }],
    ['last friday', { date: '2026-11-20' }],
    ['two weeks ago', { date: '2026-11-08' }],
    ['2 days ago', { date: '2026-11-20' }],
    ['June', { month: '2026-06' }],
    ['in may', { month: '2026-05' }],
    ['may', { month: '2026-05' }],
    ['December', { month: '2025-12' }],
    ['march of 2025', { month: '2025-03' }],
    ['last month', { month: '2026-10' }],
    ['two months ago', { month: '2026-09' }],
    ['a year ago', { month: '2025-11' }],
    ['end of may', { month: '2026-05' }],
    ['I may have 4 kids', null],
    ['May or June', null],
    ['last week', null],
    ['last year', null],
    ['in 2019', null],
    ['before May 4', null],
    ['may 40', null],
    ['may 4 last year', null],
    ['monday monday', null],
    ['idk', null],
  ])('in English: %j is %j', (text, value) => {
    expect(recognizeDate(text, 'en', today)).toEqual(value);
  });

  test.each([
    ['4 de mayo', { date: '2026-05-04' }],
    ['el 4 de mayo de 2026', { date: '2026-05-04' }],
    ['El 4 de mayo del 2025', { date: '2025-05-04' }],
    ['me despidieron el tres de marzo', { date: '2026-03-03' }],
    ['el primero de mayo', { date: '2026-05-01' }],
    ['el dieciseis de mayo', { date: '2026-05-16' }],
    ['ayer', { date: '2026-11-21' }],
    ['antier', { date: '2026-11-20' }],
    ['hoy', { date: '2026-11-22' }],
    ['mañana', { date: '2026-11-23' }],
    ['manana', { date: '2026-11-23' }],
    ['el lunes', { date: '2026-11-16' }],
    ['el miercoles', { date: '2026-11-18' }],
    ['el viernes pasado', { date: '2026-11-20' }],
    ['hace dos semanas', { date: '2026-11-08' }],
    ['hace 3 dias', { date: '2026-11-19' }],
    ['mayo', { month: '2026-05' }],
    ['en mayo del 2025', { month: '2025-05' }],
    ['marzo 2025', { month: '2025-03' }],
    ['el mes pasado', { month: '2026-10' }],
    ['hace dos meses', { month: '2026-09' }],
    ['hace un año', { month: '2025-11' }],
    ['hace 12 meses', { month: '2025-11' }],
    ['fines de mayo', { month: '2026-05' }],
    ['la semana pasada', null],
    ['el año pasado', null],
    ['el 4', null],
    ['dos meses', null],
    ['no sé', null],
  ])('in Spanish: %j is %j', (text, value) => {
    expect(recognizeDate(text, 'es', today)).toEqual(value);
  });

  test('written in digits comes back as it was, in either language', () => {
    const days = fc.date({ min: new Date('1930-01-01'), max: new Date('2035-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom(...languages), (day, language) => {
        const date = day.toISOString().slice(0, 10);
        const [year = '', month = '', monthDay = ''] = date.split('-');
        expect(recognizeDate(`${Number(month)}/${Number(monthDay)}/${year}`, language, today)).toEqual({
          date,
        });
        expect(recognizeDate(date, language, today)).toEqual({ date });
      }),
    );
  });
});
