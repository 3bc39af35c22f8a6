import { Readable } from 'node:stream';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { linesOf } from '../../../tools/recommend/linesOf.ts';

async function read(pieces: Iterable<string>, most: number): Promise<readonly (string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const line of linesOf(Readable.from(pieces), most)) lines.push(line);
  return lines;
}

describe('the lines of a text in pieces', () => {
  test('are the same wherever it is cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom('a', 'bc', '\n', '\r\n', '')), async (pieces) => {
        const lines = pieces.join('').split('\n');
        const expected = lines.at(-1) === '' ? lines.slice(0, -1) : lines;
        expect(await read(pieces, 100)).toEqual(expected);
      }),
    );
  });

  test('are kept up to the longest that may be, and those after a longer one are read', async () => {
    expect(await read(['12345\n123456\n12', '3456\n', '1\n', '123', '456'], 5)).toEqual([
      '12345',
      null,
      null,
      '1',
      null,
    ]);
  });

  test('never take more than that, however long one is', async () => {
    const piece = 'x'.repeat(10_000);
    function* endless() {
      for (let count = 0; count < 100_000; count += 1) yield piece;
      yield '\nlast';
    }
    expect(await read(endless(), 1000)).toEqual([null, 'last']);
  });
});
