import { describe, expect, test } from '@jest/globals';
import type { StoredConversation } from '../../../bot/store/store.ts';
import { conversation, entry, fullEntry, minute } from '../samples.ts';
import { freshBench } from './storeUnderTest.ts';
import type { StoreUnderTest } from './storeUnderTest.ts';

const waiting = (id: string, since: number): StoredConversation => {
  const outbox = [1, 2, 3].map((sequence) => entry(sequence, { conversationId: id }));
  return conversation({ id, outbox, lastSequence: 3, pendingSince: minute(since) });
};

/** What is committed and not yet delivered. */
export function outboxContract(make: () => Promise<StoreUnderTest>): void {
  const bench = freshBench(make);
  const pendingIds = async (before: number, limit: number): Promise<string[]> =>
    (await bench().store.pending(minute(before), limit)).map(({ id }) => id);

  describe('the outbox', () => {
    test('what waits since before the given time is found, oldest first', async () => {
      for (const [id, since] of [
        ['c3', 3],
        ['c1', 1],
        ['c2', 2],
        ['c9', 9],
      ] as const) {
        await bench().store.commit(waiting(id, since));
      }
      await bench().store.commit(conversation({ id: 'nothing waits' }));
      expect(await pendingIds(9, 10)).toEqual(['c1', 'c2', 'c3']);
      expect(await pendingIds(9, 2)).toEqual(['c1', 'c2']);
      expect(await pendingIds(1, 10)).toEqual([]);
      expect(await bench().store.pending(minute(2), 1)).toEqual([waiting('c1', 1)]);
    });

    test('a commit moves a conversation to its new place among what waits', async () => {
      await bench().store.commit(waiting('c1', 1));
      await bench().store.commit(waiting('c2', 2));
      await bench().store.commit({ ...waiting('c1', 5), version: 2 });
      expect(await pendingIds(9, 10)).toEqual(['c2', 'c1']);
      await bench().store.commit({ ...waiting('c1', 5), version: 3, outbox: [], pendingSince: null });
      expect(await pendingIds(9, 10)).toEqual(['c2']);
    });

    test('settling empties the outbox and leaves the version and all else', async () => {
      await bench().store.commit(waiting('c1', 1));
      expect(await bench().store.settle('c1', 1, 3)).toBe(true);
      expect(await bench().store.load('c1')).toEqual({ ...waiting('c1', 1), outbox: [], pendingSince: null });
      expect(await pendingIds(9, 10)).toEqual([]);
      expect(await bench().store.commit({ ...waiting('c1', 7), version: 2 })).toBe('committed');
      expect(await pendingIds(9, 10)).toEqual(['c1']);
    });

    test('a turn that is committed with its lines has them in the transcript or in the outbox, never in neither', async () => {
      const { store } = bench();
      const lines = [entry(1), { ...fullEntry(2), delivery: 'delivered' as const }];
      const turn = conversation({ outbox: lines, lastSequence: 2, pendingSince: minute(1) });
      const outcome = await store.commitWithLines(turn, lines);
      const appended = outcome === 'appended';
      expect(appended || outcome === 'committed').toBe(true);
      expect(await store.entries('website:c1', 0, 10)).toEqual(appended ? lines : []);
      expect(await store.load('website:c1')).toEqual(
        appended ? { ...turn, outbox: [], pendingSince: null } : turn,
      );
      expect(await pendingIds(9, 10)).toEqual(appended ? [] : ['website:c1']);
      expect((await store.search(['line'], null, 10)).items).toEqual(appended ? [entry(1)] : []);
      await store.append(lines);
      await store.append([{ ...fullEntry(2), delivery: 'failed' }]);
      expect(await store.entries('website:c1', 0, 10)).toEqual([
        lines[0],
        { ...lines[1], delivery: 'failed' },
      ]);
    });

    test('a turn that was too late leaves no line', async () => {
      await bench().store.commit(conversation());
      const late = conversation({ outbox: [entry(1)], lastSequence: 1, pendingSince: minute(1) });
      expect(await bench().store.commitWithLines(late, [entry(1)])).toBe('conflict');
      expect(await bench().store.entries('website:c1', 0, 10)).toEqual([]);
      expect(await bench().store.load('website:c1')).toEqual(conversation());
    });

    test('lines that were committed with their turn are forgotten with it', async () => {
      const turn = conversation({ outbox: [entry(1)], lastSequence: 1, pendingSince: minute(1) });
      await bench().store.commitWithLines(turn, [entry(1)]);
      expect(await bench().store.forget('website:r1')).toBe(1);
      expect(await bench().store.entries('website:c1', 0, 10)).toEqual([]);
      expect((await bench().store.search(['line'], null, 10)).items).toEqual([]);
    });

    test('settling a part leaves the rest waiting', async () => {
      await bench().store.commit(waiting('c1', 1));
      expect(await bench().store.settle('c1', 1, 2)).toBe(true);
      const left = await bench().store.load('c1');
      expect(left?.outbox.map(({ sequence }) => sequence)).toEqual([3]);
      expect(await pendingIds(9, 10)).toEqual(['c1']);
      expect(await bench().store.settle('c1', 1, 3)).toBe(true);
      expect(await pendingIds(9, 10)).toEqual([]);
    });

    test('settling twice is true twice', async () => {
      await bench().store.commit(waiting('c1', 1));
      expect([await bench().store.settle('c1', 1, 3), await bench().store.settle('c1', 1, 3)]).toEqual([
        true,
        true,
      ]);
    });

    test.each([
      ['an older version', 'c1', 1],
      ['a version not written yet', 'c1', 3],
      ['a conversation that does not exist', 'c2', 1],
    ])('settling %s is false and changes nothing', async (_name, id, version) => {
      await bench().store.commit(waiting('c1', 1));
      await bench().store.commit({ ...waiting('c1', 1), version: 2 });
      expect(await bench().store.settle(id, version, 3)).toBe(false);
      expect(await bench().store.load('c1')).toEqual({ ...waiting('c1', 1), version: 2 });
      expect(await pendingIds(9, 10)).toEqual(['c1']);
    });

    test('a settling and a commit at once never lose what the commit put in the outbox', async () => {
      const other = await bench().openAnother();
      for (let version = 1; version <= 20; version += 1) {
        const outbox = [entry(version, { conversationId: 'c1' })];
        const next = { ...waiting('c1', version), version, outbox, lastSequence: version };
        const [committed] = await Promise.all([
          bench().store.commit(next),
          other.settle('c1', version - 1, version - 1),
        ]);
        expect(committed).toBe('committed');
        expect((await bench().store.load('c1'))?.outbox).toEqual(outbox);
        expect(await pendingIds(30, 10)).toEqual(['c1']);
      }
    });
  });
}
