import { describe, expect, test } from '@jest/globals';
import { createPasswords, PasswordsBusy } from '../../../bot/staff/accounts/createPasswords.ts';
import { hashPassword, isPassword, usualCost } from '../../../bot/staff/accounts/hashPassword.ts';
import { oneTimePassword } from '../../../bot/staff/accounts/oneTimePassword.ts';
import { passwordProblem } from '../../../bot/staff/accounts/passwordProblem.ts';
import { cheap } from '../../support/staff/startStaff.ts';

describe('hashes', () => {
  test('are scrypt with N = 2^17 unless told otherwise, and know the right password', async () => {
    expect(usualCost).toEqual({ logN: 17, r: 8, p: 1 });
    const stored = await createPasswords().hash('seven tall lanterns');
    expect(stored).toMatch(/^scrypt\$17\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
    expect(await createPasswords(cheap).matches('seven tall lanterns', stored)).toBe(true);
    expect(await createPasswords(cheap).matches('seven tall lantern', stored)).toBe(false);
  });

  test('of the same password differ, and both know it', async () => {
    const [first, second] = [await hashPassword('same', cheap), await hashPassword('same', cheap)];
    expect(first).not.toBe(second);
    expect(await isPassword('same', first)).toBe(true);
    expect(await isPassword('same', second)).toBe(true);
  });

  test('take one letter for the same however it is typed', async () => {
    expect(await isPassword('caf\u0065\u0301', await hashPassword('caf\u00e9', cheap))).toBe(true);
  });

  test.each(['scrypt$4$8$1$AAAA$', 'scrypt$4$8$1$AAAA$AAAA'])(
    'that are cut off match nothing (%s)',
    async (stored) => {
      expect(await isPassword('', stored)).toBe(false);
    },
  );

  test('without an account nothing matches', async () => {
    expect(await createPasswords(cheap).matches('', null)).toBe(false);
  });
});

describe('the queue for hashes', () => {
  test('takes as many as it has room for and refuses the rest at once', async () => {
    const passwords = createPasswords(cheap, 3);
    const all = await Promise.allSettled(Array.from({ length: 10 }, () => passwords.matches('x', null)));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(3);
    for (const each of all) if (each.status === 'rejected') expect(each.reason).toBeInstanceOf(PasswordsBusy);
    expect(await passwords.matches('x', null)).toBe(false);
  });

  test('does one at a time, in the order they came', async () => {
    const passwords = createPasswords({ logN: 12, r: 8, p: 1 });
    const ended: number[] = [];
    await Promise.all([1, 2, 3, 4].map((name) => passwords.hash('x').then(() => ended.push(name))));
    expect(ended).toEqual([1, 2, 3, 4]);
  });
});

describe('a new password', () => {
  const ana = { name: 'ana.lopez@example.org', displayName: 'Ana López' };
  test.each([
    ['', 'passwordTooShort'],
    ['elevenchars', 'passwordTooShort'],
    ['😀😀😀😀😀😀😀😀😀😀😀', 'passwordTooShort'],
    ['x'.repeat(201), 'passwordTooLong'],
    ['ana.lopez@example.org', 'passwordIsName'],
    ['Ana.Lopez@Example.ORG', 'passwordIsName'],
    ['ana lopez ana lopez', 'passwordIsName'],
    ['ANA LÓPEZ ANA LÓPEZ', 'passwordIsName'],
    ['password1234', 'passwordTooCommon'],
    ['Pass-Word-1234', 'passwordTooCommon'],
    ['1234567890 12', 'passwordTooCommon'],
    ['aaaaaaaaaaaaaa', 'passwordTooCommon'],
    ['abababababababab', 'passwordTooCommon'],
    ['seven tall lanterns', null],
    ['twelve chars', null],
    ['ana lopez has a cat', null],
    ['contraseña muy larga', null],
  ])('%j: %s', (password, problem) => {
    expect(passwordProblem(password, ana)).toBe(problem);
  });

  test('that was made to be handed over is long, without letters taken for others, and new each time', () => {
    const made = Array.from({ length: 200 }, oneTimePassword);
    expect(new Set(made).size).toBe(200);
    for (const password of made) {
      expect(password).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
      expect(passwordProblem(password, ana)).toBeNull();
    }
  });
});
