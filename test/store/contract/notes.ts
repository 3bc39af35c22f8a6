import { describe, expect, test } from '@jest/globals';
import type { Note } from '../../../bot/store/store.ts';
import { freshBench, type StoreUnderTest } from './storeUnderTest.ts';

const first: Note = { key: 'sms.number:abc', version: 1, value: '{"some":"ñ"}', keepUntil: null };

/** What is kept beside the conversations. */
export function notesContract(make: () => Promise<StoreUnderTest>): void {
  describe('a note', () => {
    const bench = freshBench(make);

    test('is there for every process once it is committed', async () => {
      const { store } = bench();
      expect(await store.note(first.key)).toBeNull();
      expect(await store.commitNote(first)).toBe('committed');
      expect(await (await bench().openAnother()).note(first.key)).toEqual(first);
    });

    test('is written only over the version before its own', async () => {
      const { store } = bench();
      const second = { ...first, version: 2, value: '2', keepUntil: '2026-11-22T15:00:00.000Z' };
      expect(await store.commitNote(second)).toBe('conflict');
      await store.commitNote(first);
      expect(await store.commitNote(first)).toBe('conflict');
      expect(await store.commitNote({ ...second, version: 3 })).toBe('conflict');
      expect(await store.note(first.key)).toEqual(first);
      expect(await store.commitNote(second)).toBe('committed');
      expect(await store.note(first.key)).toEqual(second);
    });

    test('is written by one of those who try at the same moment', async () => {
      const stores = [bench().store, await bench().openAnother(), await bench().openAnother()];
      const tries = stores.map((each, index) => each.commitNote({ ...first, value: String(index) }));
      expect((await Promise.all(tries)).sort()).toEqual(['committed', 'conflict', 'conflict']);
    });

    test('goes when its time is over, and can be begun anew', async () => {
      const { store } = bench();
      await store.commitNote({ ...first, key: 'gone', keepUntil: '2026-11-22T14:59:59.999Z' });
      await store.commitNote({ ...first, key: 'later', keepUntil: '2026-11-22T15:00:00.000Z' });
      await store.commitNote({ ...first, key: 'stays' });
      expect(await store.sweepNotes('2026-11-22T15:00:00.000Z')).toBe(1);
      const left = await Promise.all(['gone', 'later', 'stays'].map((key) => store.note(key)));
      expect(left.map((note) => note?.key)).toEqual([undefined, 'later', 'stays']);
      expect(await store.commitNote({ ...first, key: 'gone' })).toBe('committed');
    });

    test('is no conversation', async () => {
      const { store } = bench();
      await store.commitNote(first);
      expect((await store.list({}, null, 10)).items).toEqual([]);
      expect(await store.load(first.key)).toBeNull();
      expect(await store.sweep('2030-01-01T00:00:00.000Z')).toBe(0);
      expect(await store.note(first.key)).toEqual(first);
    });
  });
}
