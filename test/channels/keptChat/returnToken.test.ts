import { beforeEach, describe, expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import { createPasses } from '../../../bot/channels/directLine/pass.ts';
import { createReturnTokens, type ReturnTokens } from '../../../bot/channels/keptChat/returnToken.ts';

/** Long enough for HS512, too. */
const key = new TextEncoder().encode('test-key'.repeat(8));
const otherKey = key.map((byte) => byte ^ 1);
const chat = { conversation: 'c', user: 'dl_u', since: '2026-11-02T15:00:00.000Z' };
const until = new Date('2027-02-01T00:00:00Z');

describe('a return token', () => {
  let now: Date;
  let tokens: ReturnTokens;
  beforeEach(() => {
    now = new Date('2026-11-02T16:00:00Z');
    tokens = createReturnTokens(key, () => now);
  });

  test('stands for its conversation until its last second, and no longer', async () => {
    const token = await tokens.issue(chat, until);
    now = new Date(until.getTime() - 1000);
    expect(await tokens.check(token)).toEqual(chat);
    now = until;
    expect(await tokens.check(token)).toBeNull();
  });

  test('is of no use where another token is wanted, nor is another one here', async () => {
    const passes = createPasses(key, () => now);
    const token = await tokens.issue(chat, until);
    for (const purpose of ['talk', 'stream', 'plainPage', 'print'] as const) {
      expect(await passes.check(token, purpose)).toBe('refused');
      expect(await tokens.check(await passes.issue(chat, purpose))).toBeNull();
    }
  });

  test('ends with the key that signed it', async () => {
    const token = await tokens.issue(chat, until);
    expect(await createReturnTokens(otherKey, () => now).check(token)).toBeNull();
  });

  test('does not name another conversation than the one it was made for', async () => {
    const [header = '', , signature = ''] = (await tokens.issue(chat, until)).split('.');
    const [, payload = ''] = (await tokens.issue({ ...chat, conversation: 'd' }, until)).split('.');
    expect(await tokens.check([header, payload, signature].join('.'))).toBeNull();
  });

  const claims = { conv: 'c', user: 'dl_u', since: chat.since };
  const made = (given: object = claims, alg = 'HS256'): SignJWT =>
    new SignJWT({ ...given }).setProtectedHeader({ alg }).setIssuer('guidepost').setAudience('return');
  test('made like these would be taken', async () => {
    expect(await tokens.check(await made().setExpirationTime(until).sign(key))).toEqual(chat);
  });
  test.each([
    ['without an end', () => made().sign(key)],
    ['of another issuer', () => made().setIssuer('x').setExpirationTime(until).sign(key)],
    [
      'without a beginning of the chat',
      () => made({ conv: 'c', user: 'u' }).setExpirationTime(until).sign(key),
    ],
    [
      'with an empty conversation',
      () =>
        made({ ...claims, conv: '' })
          .setExpirationTime(until)
          .sign(key),
    ],
    [
      'with a number for a user',
      () =>
        made({ ...claims, user: 5 })
          .setExpirationTime(until)
          .sign(key),
    ],
    [
      'too long to be ours',
      () =>
        made({ ...claims, more: 'a'.repeat(900) })
          .setExpirationTime(until)
          .sign(key),
    ],
    ['of another algorithm', () => made(claims, 'HS512').setExpirationTime(until).sign(key)],
    [
      'without an algorithm',
      () =>
        new UnsecuredJWT(claims)
          .setIssuer('guidepost')
          .setAudience('return')
          .setExpirationTime(until)
          .encode(),
    ],
    ['of nothing', () => ''],
    ['of garbage', () => 'a.b.c'],
  ])('%s is refused', async (_name, make) => {
    expect(await tokens.check(await make())).toBeNull();
  });
});
