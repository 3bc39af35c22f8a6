import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { matchOption } from '../../../guidance/text/matchOption.ts';
import { editDistance } from '../../../guidance/text/options/editDistance.ts';

const travel = [
  { value: 'bus', words: ['The bus', 'bus', 'autobús', 'en bus'] },
  { value: 'car', words: ['My own car', 'car', 'I drive', 'carro', 'coche'] },
  { value: 'ride', words: ['Someone gives me a ride', 'a friend drives me', 'me llevan'] },
  { value: 'unsure', words: ["I'm not sure", 'No sé'] },
];
const sectors = [
  { value: 'it', words: ['Computers and technology', 'Computadoras y tecnología', 'IT'] },
  { value: 'health', words: ['Health care', 'Salud', 'nursing'] },
  { value: 'manufacturing', words: ['Manufacturing', 'Manufactura'] },
  { value: 'child', words: ['Child care', 'Cuidado de niños'] },
  { value: 'online', words: ['Online'] },
  { value: 'onlineEvenings', words: ['Online evenings'] },
];

describe('a typed choice', () => {
  test.each([
    ['bus', 'bus'],
    ['The bus.', 'bus'],
    ['AUTOBUS', 'bus'],
    ['i take the bus', 'bus'],
    ['the bus please', 'bus'],
    ['mostly by bus', 'bus'],
    ['my own car!', 'car'],
    ['own', 'car'],
    ['i drive', 'car'],
    ['voy en carro', 'car'],
    ['ride', 'ride'],
    ['a friend', 'ride'],
    ['not sure', 'unsure'],
    ['im not sure', 'unsure'],
    ['I’m not sure', 'unsure'],
    ['no se', 'unsure'],
    ['sure', null],
    ['se', null],
    ['no sé la verdad', 'unsure'],
    ['1', 'bus'],
    ['2', 'car'],
    ['2.', 'car'],
    ['#2', 'car'],
    ['(2)', 'car'],
    ['２', 'car'],
    ['number two', 'car'],
    ['option 2 please', 'car'],
    ['2nd', 'car'],
    ['the second one', 'car'],
    ['second', 'car'],
    ['I want the second one', 'car'],
    ['dos', 'car'],
    ['la segunda', 'car'],
    ['el dos', 'car'],
    ['la número dos', 'car'],
    ['2da', 'car'],
    ['quiero la primera', 'bus'],
    ['the last one', 'unsure'],
    ['4', 'unsure'],
    ['5', null],
    ['no', null],
    ['not', null],
    ['0', null],
    ['22', null],
    ['one hundred', null],
    ['i dont want the bus', null],
    ['I don’t want the bus', null],
    ['not the bus', null],
    ['no quiero el bus', null],
    ['no bus', null],
    ['anything but the bus', null],
    ['never by car', null],
    ['what is the bus?', null],
    ['how much is the bus', null],
    ['bus or car', 'ambiguous'],
    ['the bus, the car', 'ambiguous'],
    ['', null],
    ['   ', null],
    ['??', null],
    ['the', null],
    ['hello', null],
    ['train', null],
    ['my cousin told me that the bus is always late when it snows', null],
  ])('of ways to travel: %j is %j', (text, value) => {
    expect(matchOption(text, travel)).toBe(value);
  });

  test.each([
    ['computers', 'it'],
    ['technology', 'it'],
    ['tecnologia', 'it'],
    ['tech', 'it'],
    ['comp', 'it'],
    ['i think technology', 'it'],
    ['IT', 'it'],
    ['nursing', 'health'],
    ['salud', 'health'],
    ['niños', 'child'],
    ['care', 'ambiguous'],
    ['health', 'health'],
    ['helth', 'health'],
    ['heatlh care', 'health'],
    ['manufactoring', 'manufacturing'],
    ['manufacturng', 'manufacturing'],
    ['mannufactoring', 'manufacturing'],
    ['manu', 'manufacturing'],
    ['computres', 'it'],
    ['ti', null],
    ['chold', 'child'],
    ['chlod', null],
    ['online', 'online'],
    ['online evenings', 'onlineEvenings'],
    ['online in the evenings', 'ambiguous'],
    ['evenings', 'onlineEvenings'],
    ['eveninsg', 'onlineEvenings'],
    ['tec', null],
    ['heal', 'health'],
    ['heal people', null],
    ['saludable comida', null],
  ])('of sorts of work: %j is %j', (text, value) => {
    expect(matchOption(text, sectors)).toBe(value);
  });

  test('by its whole name is always found, in any case and with white space around it', () => {
    const named = [...travel, ...sectors].flatMap((option, _, all) =>
      option.words.map((name) => ({ name, option, all })),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...named),
        fc.constantFrom('', ' ', '.', '!', '\u200b'),
        ({ name, option, all }, end) => {
          expect(matchOption(name.toUpperCase() + end, all)).toBe(option.value);
        },
      ),
    );
  });

  test('is always one of the options, whatever is typed', () => {
    const values = ['ambiguous', null, ...travel.map(({ value }) => value)];
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(values).toContain(matchOption(text, travel));
      }),
    );
  });

  test('takes no time to find in a long message', () => {
    for (const text of ['bus ', 'b', '1 ', 'not ', 'manufactoring', ' ']) {
      const start = performance.now();
      matchOption(text.repeat(10_000 / text.length), sectors);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});

describe('the distance between words', () => {
  test.each([
    ['', '', 0],
    ['bus', 'bus', 0],
    ['bus', '', 3],
    ['health', 'helth', 1],
    ['health', 'heatlh', 1],
    ['days', 'nights', 5],
    ['care', 'car', 1],
  ])('%j and %j are %d apart', (one, other, distance) => {
    expect(editDistance(one, other)).toBe(distance);
    expect(editDistance(other, one)).toBe(distance);
  });
});
