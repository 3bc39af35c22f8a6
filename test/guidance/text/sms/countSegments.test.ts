import { describe, expect, test } from '@jest/globals';
import { countSegments } from '../../../../guidance/text/sms/countSegments.ts';

describe('segments', () => {
  test.each([
    ['', 'gsm7', 0],
    ['a'.repeat(160), 'gsm7', 1],
    ['a'.repeat(161), 'gsm7', 2],
    ['a'.repeat(306), 'gsm7', 2],
    ['a'.repeat(307), 'gsm7', 3],
    ['a'.repeat(459), 'gsm7', 3],
    ['a'.repeat(460), 'gsm7', 4],
    ['ñ¿¡éüàèìòù'.repeat(16), 'gsm7', 1],
    ['€'.repeat(80), 'gsm7', 1],
    ['€'.repeat(81), 'gsm7', 2],
    ['[]{}\\~^|'.repeat(10), 'gsm7', 1],
    ['á', 'ucs2', 1],
    ['á'.repeat(70), 'ucs2', 1],
    ['á'.repeat(71), 'ucs2', 2],
    ['á'.repeat(201), 'ucs2', 3],
    ['á'.repeat(202), 'ucs2', 4],
    ['😀'.repeat(35), 'ucs2', 1],
    ['😀'.repeat(36), 'ucs2', 2],
    ['a “b”', 'ucs2', 1],
  ] as const)('of %j are counted as networks count them', (text, encoding, segments) => {
    expect(countSegments(text)).toEqual({ encoding, segments });
  });

  test('never end within an escaped character, nor within one of two units', () => {
    expect(countSegments(`${'a'.repeat(152)}€${'a'.repeat(152)}`).segments).toBe(3);
    expect(countSegments(`${'a'.repeat(66)}😀${'á'.repeat(65)}`).segments).toBe(2);
    expect(countSegments(`${'a'.repeat(66)}😀${'á'.repeat(66)}`).segments).toBe(3);
  });
});
