import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { safeClientActivityId } from '../../../bot/channels/directLine/clientActivityId.ts';

test.each([
  'c1',
  'web-1',
  'k3j9x2m4q7a',
  'a1234567x',
  '0123456789abcdef.12',
  '1732312345678k3j9x2m4q7a',
  '550e8400-e29b-41d4-a716-446655440000',
  '55012345-1234-4123-8123-446655440000',
])('a client may use the id %j', (id) => {
  expect(safeClientActivityId(id)).toBe(id);
});

test.each([
  '',
  'arrived',
  'x'.repeat(65),
  'my ssn',
  'a:b',
  'plain:3:0',
  '<b>',
  '123-45-6789',
  '123.45.6789',
  '123_45_6789',
  'ssn123456789',
  'ssn-123-45-6789-x',
  '912-70-1234',
  '4111-1111-1111-1111',
  '4111111111111111',
  '03-04-2004',
])('the id %j is dropped', (id) => {
  expect(safeClientActivityId(id)).toBeNull();
});

test('a UUID is never dropped', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      expect(safeClientActivityId(id)).toBe(id);
    }),
  );
});

test('of twenty thousand random ids as Web Chat makes them at most two are dropped', () => {
  const random = (seed: number) =>
    createHash('sha256').update(String(seed)).digest().readUIntBE(0, 6) / 2 ** 48;
  const ids = Array.from({ length: 20_000 }, (_, seed) => random(seed).toString(36).slice(2));
  expect(ids.filter((id) => safeClientActivityId(id) === null).length).toBeLessThanOrEqual(2);
});
