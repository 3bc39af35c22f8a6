import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { redact } from '../../../guidance/text/redact.ts';
import { harmlessMessages } from './harmlessMessages.ts';
import { sensitiveMessages } from './sensitiveMessages.ts';

const year = 2026;
const messages = [
  ...harmlessMessages,
  ...Object.values(sensitiveMessages).flatMap((list) => list.map(([message]) => message)),
];
const pieces = [
  ...messages.flatMap((message) => message.split(' ')),
  ...[
    '1',
    '12',
    '123',
    '1234',
    '12345',
    '123456',
    '1234567',
    '12345678',
    '123456789',
    '1234567890123456',
    '03/04',
    '2004',
  ],
  ...[
    'is',
    'es',
    'my',
    'mi',
    'and',
    'a',
    'A',
    '-',
    '/',
    '.',
    ':',
    ',',
    '$',
    '+',
    '(',
    ')',
    '[',
    ']',
    'removed',
    '[ssn removed]',
    '½',
    '\ufdfa',
  ],
  ...[
    'last four',
    'social',
    'account',
    'routing',
    'born',
    'March',
    'marzo',
    'username',
    'card',
    'password',
    'dollars',
    'phone',
  ],
];
const collage = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', ' ', '-', '/', '.', '\u200b')), {
    maxLength: 14,
  })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));

describe('redacting again', () => {
  test('changes nothing, whatever the message is put together from', () => {
    fc.assert(
      fc.property(fc.oneof(collage, fc.string({ unit: 'binary' }), fc.string()), (message) => {
        const { text } = redact(message, year);
        expect(redact(text, year)).toEqual({ text, removed: [] });
      }),
      { numRuns: 2000 },
    );
  });
});
