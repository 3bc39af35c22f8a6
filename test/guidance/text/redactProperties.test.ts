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
  ...'1 12 123 1234 12345 123456 1234567 12345678 123456789 1234567890123456 03/04 2004 ½ \ufdfa'.split(' '),
  ...'is es my mi and a A - / . : , $ + ( ) [ ] removed social account routing born March marzo username card password'.split(
    ' ',
  ),
  ...['[ssn removed]', 'last four', 'dollars', 'phone', '[password removed]'],
];
const collage = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('', ' ', ' ', '-', '/', '.', '\u200b')), {
    maxLength: 14,
  })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string(), fc.string({ unit: 'grapheme' }));

describe('redacting', () => {
  test('again changes nothing, whatever the message is put together from', () => {
    fc.assert(
      fc.property(fc.oneof(collage, anyText), (message) => {
        const { text } = redact(message, year);
        expect(redact(text, year)).toEqual({ text, removed: [] });
      }),
      { numRuns: 2000 },
    );
  });

  test('leaves a message without digits or secrets exactly as it is', () => {
    const harmless = anyText.filter(
      (text) => !/[\p{N}:=]|pass|pin|clave|user|usuario|login|contra|fsa/iu.test(text.normalize('NFKD')),
    );
    fc.assert(
      fc.property(harmless, (message) => {
        expect(redact(message, year)).toEqual({ text: message, removed: [] });
      }),
    );
  });
});

describe('a secret never survives, whatever surrounds it', () => {
  const neighbour = fc.oneof(
    anyText,
    fc.constantFrom('', ' ', '-', '.', '/', '$', '+', '(', '1 ', '12-', 'a', 'é', '½x', '💳', '\u200b', '\n'),
  );
  const before = neighbour.filter((text) => !/\p{N}[^\p{L}\p{P}\p{S}\s]*$/u.test(text));
  const after = neighbour.filter((text) => !/^[^\p{L}\p{P}\p{S}\s]*\p{N}/u.test(text));

  test.each([
    ['123-45-6789', '6789'],
    ['123 45 6789', '6789'],
    ['123.45.6789', '6789'],
    ['123456789', '3456'],
    ['１２３４５６７８９', '５６７'],
    ['912-70-1234', '1234'],
    ['A12345678', '3456'],
    ['A123456789', '3456'],
    ['4111111111111111', '1111'],
    ['4111 1111 1111 1111', '1111'],
    ['4111-1111-1111-1111', '1111'],
    ['3782 822463 10005', '8224'],
    ['03/04/2004', '04/2'],
    ['2004-03-04', '03-0'],
    [' account 00123456', '2345'],
    [' mi cuenta es 00123456', '2345'],
    [' password: hunter2', 'unter'],
    [' mi clave es gatito77', 'atito'],
    [' dob March 3 2004 ', 'March'],
  ])('%j', (canary, secret) => {
    fc.assert(
      fc.property(before, after, (start, end) => {
        fc.pre(!`${start}${end}`.normalize('NFKD').includes(secret));
        expect(redact(start + canary + end, year).text).not.toContain(secret);
      }),
      { numRuns: 300 },
    );
  });

  test.each(['123-45-6789', '4111 1111 1111 1111', '4111-1111-1111-1111'])(
    'not even digits that touch %s',
    (canary) => {
      fc.assert(
        fc.property(fc.stringMatching(/^[0-9]{0,3}$/), fc.stringMatching(/^[0-9]{0,3}$/), (start, end) => {
          expect(redact(start + canary + end, year).text).not.toMatch(/\d{4}/);
        }),
      );
    },
  );
});

test('a hostile message of ten thousand characters costs less than 80 milliseconds of processor time, on a busy machine too', () => {
  const hostile =
    '1|1 |1-|123-45-|123-45-6789 |123456789 |4111 |4111 1111 1111 1111 |1/2/|1.|A1|A|account |account 1 |password |password is |password: x |' +
    'is my |clave: |born |born March 3 2004 |March |3 de |born 3/4 |[ssn removed]|[|-|:| |\u200b|１|½|ﷺ|ñ|💳|x|***|ssn 1|last four |1 is my |$|+1 |12345678|' +
    'username and password are a1 b2 |born 1 2 |4 1 |123|45|1, |4111, |pin-x-|password, |password is a |password is a b c d e |login joe |a is as my pin |' +
    "password's ";
  const slow = hostile.split('|').filter((piece) => {
    const text = piece.repeat(Math.ceil(10_000 / piece.length)).slice(0, 10_000);
    const costs = [1, 2, 3, 4, 5, 6].map(() => {
      const start = process.cpuUsage();
      redact(text, year);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    });
    return Math.min(...costs) >= 80;
  });
  expect(slow).toEqual([]);
});
