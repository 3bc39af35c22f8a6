import { describe, expect, test } from '@jest/globals';
import { websiteCookie } from '../../../bot/channels/plainPage/websiteCookie.ts';

const withCookies = (cookie: string) => ({ headers: { cookie } });

describe('a cookie of the website', () => {
  const secure = websiteCookie('guidepost-kept', new URL('https://guide.example'));

  test('is bound to the host and to https, outside of one’s own machine', () => {
    expect(secure.write('a', 60)).toBe(
      '__Host-guidepost-kept=a; Max-Age=60; Path=/; HttpOnly; SameSite=Lax; Secure',
    );
    expect(secure.drop).toContain('=; Max-Age=0; ');
    expect(secure.drop).toContain('; Secure');
  });

  test('goes when the browser closes unless it is given a time', () => {
    expect(secure.write('a')).toBe('__Host-guidepost-kept=a; Path=/; HttpOnly; SameSite=Lax; Secure');
  });

  test('is read by its whole name', () => {
    expect(secure.read(withCookies('guidepost-kept=b; __Host-guidepost-kept=a'))).toBe('a');
    expect(secure.read(withCookies('guidepost-kept=b'))).toBeUndefined();
    expect(secure.read({ headers: {} })).toBeUndefined();
  });
});
