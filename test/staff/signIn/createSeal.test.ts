import { expect, test } from '@jest/globals';
import { createSeal } from '../../../bot/staff/signIn/createSeal.ts';

const keyOf = (text: string) => new TextEncoder().encode(text.padEnd(32, '.'));
const seal = createSeal(keyOf('a'));
const secret = Buffer.from('twenty bytes of them');

test('what was closed opens with the same key and context, each time it was closed anew', () => {
  const [first, second] = [seal.close(secret, 'of ana'), seal.close(secret, 'of ana')];
  expect(first).not.toBe(second);
  expect(seal.open(first, 'of ana')).toEqual(secret);
  expect(createSeal(keyOf('a')).open(second, 'of ana')).toEqual(secret);
});

test('it opens with no other key or context', () => {
  const closed = seal.close(secret, 'of ana');
  expect(seal.open(closed, 'of ben')).toBeNull();
  expect(createSeal(keyOf('b')).open(closed, 'of ana')).toBeNull();
});

test('one changed, missing or added byte, or none at all, is noticed', () => {
  const closed = Buffer.from(seal.close(secret, 'of ana'), 'base64url');
  for (let place = 0; place < closed.length; place += 1) {
    const changed = Buffer.from(closed);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(seal.open(changed.toString('base64url'), 'of ana')).toBeNull();
    expect(seal.open(closed.subarray(0, place).toString('base64url'), 'of ana')).toBeNull();
  }
  expect(seal.open(Buffer.concat([closed, Buffer.from('x')]).toString('base64url'), 'of ana')).toBeNull();
  expect(seal.open('', 'of ana')).toBeNull();
});
