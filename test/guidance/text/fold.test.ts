import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fold } from '../../../guidance/text/fold.ts';

describe('folding a message for matching', () => {
  test.each([
    ['', ''],
    ['  Hello,   WORLD!  ', 'hello world'],
    ['¿Cómo está?', 'como esta'],
    ['El niño comió piñas', 'el nino comio pinas'],
    ['I don’t know', 'i dont know'],
    ["I don't know", 'i dont know'],
    ['“yes”', 'yes'],
    ['‘yes’', 'yes'],
    ['b\u200ba\u200dck', 'back'],
    ['me\u00adnu', 'menu'],
    ['me\ufeffnu', 'menu'],
    ['\u202eback\u202c', 'back'],
    ['ba\u0000ck\u0007', 'back'],
    ['ｆｕｌｌ ｗｉｄｔｈ １２', 'full width 12'],
    ['line\none\ttab', 'line one tab'],
    ['e\u0301tudes ÉTUDES', 'etudes etudes'],
    ['days/evenings, weekends', 'days evenings weekends'],
    ['IT-support', 'it support'],
    ['C++', 'c++'],
    ['👍', '👍'],
    ['$45,000', '$45 000'],
    ['ﬁnance', 'finance'],
    ['İstanbul', 'istanbul'],
    ['...', ''],
  ])('reads %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  test('folding twice is folding once, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test('case, accents and invisible characters make no difference', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(), (text, place) => {
        const at = place % (text.length + 1);
        expect(fold(text.slice(0, at) + '\u200b\u2066' + text.slice(at))).toBe(fold(text));
        expect(fold(text.toUpperCase())).toBe(fold(text));
      }),
    );
  });

  test('a long hostile message takes no time to speak of', () => {
    for (const text of [
      ' '.repeat(10_000),
      "'".repeat(10_000),
      'a\u0301'.repeat(5_000),
      '\ufdfa'.repeat(10_000),
    ]) {
      const start = performance.now();
      fold(text);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});
