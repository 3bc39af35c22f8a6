import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchOptions } from '../../../guidance/text/matchOptions.ts';

const schedules = [
  { value: 'days', words: ['Days', 'Días', 'de día', 'mornings'] },
  { value: 'evenings', words: ['Evenings', 'Noches', 'nights', 'de noche'] },
  { value: 'weekends', words: ['Weekends', 'Fines de semana'] },
  { value: 'online', words: ['Online, in my own time', 'Online', 'En línea'] },
  { value: 'any', words: ['Nights and weekends only'] },
];
const all = schedules.map(({ value }) => value);

describe('several typed choices', () => {
  test.each([
    ['days', ['days']],
    ['days and weekends', ['days', 'weekends']],
    ['Weekends, days', ['days', 'weekends']],
    ['weekends & evenings', ['evenings', 'weekends']],
    ['days evenings', ['days', 'evenings']],
    ['days or evenings please', ['days', 'evenings']],
    ['días y fines de semana', ['days', 'weekends']],
    ['noches o en linea', ['evenings', 'online']],
    ['1, 3', ['days', 'weekends']],
    ['1 y 3', ['days', 'weekends']],
    ['1 and 3', ['days', 'weekends']],
    ['1 3', ['days', 'weekends']],
    ['3,1', ['days', 'weekends']],
    ['#1 #3', null],
    ['1 & 3', ['days', 'weekends']],
    ['1/3', ['days', 'weekends']],
    ['1\n3', ['days', 'weekends']],
    ['first and third', ['days', 'weekends']],
    ['uno y tres', ['days', 'weekends']],
    ['2', ['evenings']],
    ['2, 2, 2', ['evenings']],
    ['wekends and evnings', ['evenings', 'weekends']],
    ['nights and weekends only', ['any']],
    ['all', all],
    ['All of them', all],
    ['everything', all],
    ['any', all],
    ['todos', all],
    ['Todas', all],
    ['cualquiera', all],
    ['none', []],
    ['None of these', []],
    ['ninguno', []],
    ['ninguna de las anteriores', []],
    ['nada', []],
    ['all but weekends', ['days', 'evenings', 'online', 'any']],
    ['everything except days and evenings', ['weekends', 'online', 'any']],
    ['todos menos las noches', ['days', 'weekends', 'online', 'any']],
    ['not weekends', null],
    ['days but not weekends', null],
    ['no quiero noches', null],
    ['days and tuesdays only after the soccer game', null],
    ['1, 9', null],
    ['1-3', null],
    ['13', null],
    ['', null],
    [',', null],
    ['and', null],
    ['hello', null],
    ['what is online?', null],
  ])('%j are %j', (text, values) => {
    expect(matchOptions(text, schedules)).toEqual(values);
  });

  test('"both" is for a list of two', () => {
    expect(matchOptions('both', schedules.slice(0, 2))).toEqual(['days', 'evenings']);
    expect(matchOptions('las dos', schedules.slice(0, 2))).toEqual(['days', 'evenings']);
    expect(matchOptions('both', schedules)).toBeNull();
  });

  test('an option that is called "none" or "all" is chosen by its name', () => {
    const options = [...schedules, { value: 'nothing', words: ['None'] }, { value: 'every', words: ['All'] }];
    expect(matchOptions('none', options)).toEqual(['nothing']);
    expect(matchOptions('all', options)).toEqual(['every']);
  });

  test('any numbers of the list, in any order, choose just those', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 }),
        fc.constantFrom(', ', ',', ' y ', ' and ', ' & ', ' '),
        (numbers, between) => {
          const chosen = matchOptions(numbers.join(between), schedules);
          expect(chosen).toEqual(all.filter((_, i) => numbers.includes(i + 1)));
        },
      ),
    );
  });

  test('are never half understood or unknown, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        for (const value of matchOptions(text, schedules) ?? []) expect(all).toContain(value);
      }),
    );
  });

  test('take no time to find in a long message', () => {
    for (const text of ['1,', 'days ', 'all but ', 'and ', ' ', '1 ', 'all of them ']) {
      const start = performance.now();
      matchOptions(text.repeat(10_000 / text.length), schedules);
      matchOptions(text.repeat(300 / text.length), schedules);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
