import { describe, expect, test } from '@jest/globals';
import { codeAt, otpauthLink, stepAt, stepOf, toBase32 } from '../../../bot/staff/signIn/totp.ts';
import { fromBase32 } from './fromBase32.ts';

const secret = Buffer.from('12345678901234567890');

describe('codes', () => {
  // RFC 6238, appendix B, SHA-1; the last six of its eight digits.
  test.each([
    [59, '287082'],
    [1111111109, '081804'],
    [1111111111, '050471'],
    [1234567890, '005924'],
    [2000000000, '279037'],
    [20000000000, '353130'],
  ])('of second %d are those of RFC 6238', (second, code) => {
    expect(codeAt(secret, stepAt(new Date(second * 1000)))).toBe(code);
  });

  // RFC 4226, appendix D.
  test.each([
    '755224',
    '287082',
    '359152',
    '969429',
    '338314',
    '254676',
    '287922',
    '162583',
    '399871',
    '520489',
  ])('%s is that of RFC 4226', (code) => {
    expect(Array.from({ length: 10 }, (_, step) => codeAt(secret, step))).toContain(code);
  });

  test('count now, one step before and one after, and once', () => {
    const now = new Date(1_000_000 * 30_000);
    const found = [-2, -1, 0, 1, 2].map((away) => stepOf(secret, codeAt(secret, 1_000_000 + away), now, 0));
    expect(found).toEqual([null, 999_999, 1_000_000, 1_000_001, null]);
    expect(stepOf(secret, codeAt(secret, 1_000_000), now, 1_000_000)).toBeNull();
    expect(stepOf(secret, codeAt(secret, 999_999), now, 1_000_000)).toBeNull();
    expect(stepOf(secret, codeAt(secret, 1_000_001), now, 1_000_000)).toBe(1_000_001);
  });
});

// RFC 4648, section 10.
test.each([
  ['', ''],
  ['f', 'MY'],
  ['fo', 'MZXQ'],
  ['foo', 'MZXW6'],
  ['foob', 'MZXW6YQ'],
  ['fooba', 'MZXW6YTB'],
  ['foobar', 'MZXW6YTBOI'],
])('%j in base 32 is %j', (text, written) => {
  expect(toBase32(Buffer.from(text))).toBe(written);
  expect(fromBase32(written).toString()).toBe(text);
});

test('the link that apps open holds the secret, the name and whose it is', () => {
  const link = new URL(otpauthLink(secret, 'ana+x@example.org'));
  expect(link.protocol).toBe('otpauth:');
  expect(decodeURIComponent(link.pathname)).toContain('Guidepost:ana+x@example.org');
  expect(link.searchParams.get('secret')).toBe('GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ');
  expect(link.searchParams.get('issuer')).toBe('Guidepost');
});
