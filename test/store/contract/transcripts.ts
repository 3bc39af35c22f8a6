import { describe, expect, test } from '@jest/globals';
import { commitAll, conversation, entry, fullEntry } from '../samples.ts';
import { freshBench } from './storeUnderTest.ts';
import type { StoreUnderTest } from './storeUnderTest.ts';

/** Transcript lines. */
export function transcriptContract(make: () => Promise<StoreUnderTest>): void {
  const bench = freshBench(make);

  describe('transcripts', () => {
    test('lines come back in order of sequence, with everything they carried', async () => {
      const lines = [entry(10), fullEntry(2), entry(1), { ...fullEntry(9), delivery: 'failed' as const }];
      await bench().store.append(lines);
      expect(await bench().store.entries('website:c1', 0, 10)).toEqual([
        entry(1),
        fullEntry(2),
        { ...fullEntry(9), delivery: 'failed' },
        entry(10),
      ]);
    });

    test('a line added twice is there once, as it was first', async () => {
      await bench().store.append([entry(1)]);
      await bench().store.append([entry(1, { text: 'changed' }), entry(2)]);
      expect(await bench().store.entries('website:c1', 0, 10)).toEqual([entry(1), entry(2)]);
    });

    test('a repeated line brings the delivery up to date and never takes it away', async () => {
      const deliveries: unknown[] = [];
      for (const given of [{}, { delivery: 'failed' as const }, { delivery: 'delivered' as const }, {}]) {
        await bench().store.append([{ ...fullEntry(1), ...given }]);
        deliveries.push((await bench().store.entries('website:c1', 0, 1))[0]?.delivery);
      }
      expect(deliveries).toEqual([undefined, 'failed', 'delivered', 'delivered']);
    });

    test('the same lines from twenty writers at once are there once', async () => {
      const other = await bench().openAnother();
      const lines = [entry(1), entry(2), entry(3)];
      const writers = Array.from({ length: 20 }, (_, index) => (index % 2 === 0 ? other : bench().store));
      await Promise.all(writers.map((store) => store.append(lines)));
      expect(await bench().store.entries('website:c1', 0, 10)).toEqual(lines);
    });

    test('nothing to add is added', async () => {
      await bench().store.append([]);
      expect(await bench().store.entries('website:c1', 0, 10)).toEqual([]);
    });

    test('pages follow each other by sequence and end with an empty one', async () => {
      const lines = Array.from({ length: 250 }, (_, index) => entry(index + 1));
      await bench().store.append(lines);
      await bench().store.append([
        entry(1, { conversationId: 'website:c1#2' }),
        entry(2, { conversationId: 'website:c' }),
      ]);
      const read: number[] = [];
      for (let after = 0; ; after = read.at(-1) ?? 0) {
        const page = await bench().store.entries('website:c1', after, 99);
        if (page.length === 0) break;
        read.push(...page.map(({ sequence }) => sequence));
      }
      expect(read).toEqual(lines.map(({ sequence }) => sequence));
      expect(await bench().store.entries('website:c1', 0, 500)).toEqual(lines);
    });

    test.each([0, 501, 1.5, -1])('a page of %p lines is refused', async (limit) => {
      await expect(bench().store.entries('website:c1', 0, limit)).rejects.toBeInstanceOf(RangeError);
    });
  });

  describe('heads', () => {
    test('are the highest sequences given out, of the conversations that exist', async () => {
      await bench().store.commit(conversation({ id: 'website:a', lastSequence: 3 }));
      await bench().store.commit(conversation({ id: 'website:b', lastSequence: 120 }));
      await bench().store.commit(conversation({ id: 'website:a', version: 2, lastSequence: 7 }));
      const heads = await bench().store.heads(['website:b', 'website:none', 'website:a']);
      expect([...heads]).toEqual([
        ['website:b', 120],
        ['website:a', 7],
      ]);
    });

    test('of five hundred conversations come at once', async () => {
      const ids = Array.from({ length: 500 }, (_, index) => `website:${index}`);
      await commitAll(
        bench().store,
        ids.slice(0, 300).map((id) => conversation({ id, lastSequence: 1 })),
      );
      expect((await bench().store.heads(ids)).size).toBe(300);
      expect((await bench().store.heads([])).size).toBe(0);
    });
  });
}
