import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { countSegments } from '../../../../guidance/text/sms/countSegments.ts';
import { splitTexts } from '../../../../guidance/text/sms/splitTexts.ts';
import { toGsm } from '../../../../guidance/text/sms/toGsm.ts';

const sentence = 'This sentence has nine words and says nothing more. ';

describe('splitting', () => {
  test('keeps what fits together in one message', () => {
    expect(splitTexts(['Hello.', 'What would you like?', '1 Yes\n2 No'], 3)).toEqual([
      'Hello.\nWhat would you like?\n1 Yes\n2 No',
    ]);
  });

  test('parts at blocks first, then at lines, then at sentences', () => {
    const block = 'b'.repeat(400);
    expect(splitTexts([block, block], 3)).toEqual([block, block]);
    const line = 'l'.repeat(150);
    const two = `${line}\n${line}`;
    expect(splitTexts([two, two, two], 3)).toEqual([two, two, two]);
    expect(splitTexts([two, two, two, two], 3)).toEqual([`${two}\n${line}`, `${two}\n${line}`, two]);
    const long = sentence.repeat(20).trim();
    const texts = splitTexts([long], 3);
    expect(texts).toHaveLength(3);
    expect(texts.every((text) => text.endsWith('more.'))).toBe(true);
  });

  test('goes over the number wanted rather than leave anything out', () => {
    const long = sentence.repeat(40).trim();
    expect(splitTexts([long], 3).length).toBeGreaterThan(3);
    expect(splitTexts([long], 3).join(' ')).toBe(long);
  });

  test('parts a word that is longer than a message', () => {
    const texts = splitTexts(['x'.repeat(1000)], 3);
    expect(texts.map((text) => text.length)).toEqual([459, 459, 82]);
  });

  test('makes no message of nothing', () => {
    expect(splitTexts([], 3)).toEqual([]);
    expect(splitTexts(['', ''], 3)).toEqual([]);
  });

  test('loses nothing, and never makes a message longer than three segments', () => {
    const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 300 }), { maxLength: 6 });
    fc.assert(
      fc.property(text, (blocks) => {
        const texts = splitTexts(blocks, 3);
        expect(texts.every((each) => countSegments(each).segments <= 3)).toBe(true);
        const solid = (parts: readonly string[]) => parts.join('').replace(/[ \n]/g, '');
        expect(solid(texts)).toBe(solid(blocks));
      }),
      { numRuns: 200 },
    );
  });
});

describe('the GSM alphabet', () => {
  test.each([
    ['“¿Qué tal?” — dijo él…', '"¿Qué tal?" - dijo él...'],
    ['Capacitación: más información aquí, año tras año', 'Capacitacion: mas informacion aqui, año tras año'],
    ['Á Í Ó Ú á í ó ú', 'A I O U a i o u'],
    ['O*NET® 30.2\u00a0Database', 'O*NET(R) 30.2 Database'],
    ['e\u0301 is one letter', 'é is one letter'],
  ])('takes %j as %j', (text, plain) => {
    expect(toGsm(text)).toBe(plain);
    expect(countSegments(toGsm(text)).encoding).toBe('gsm7');
  });

  test('costs no accent where something else keeps the message out of it', () => {
    expect(toGsm('Información: 你好…')).toBe('Información: 你好...');
  });
});
