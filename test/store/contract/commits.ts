import { describe, expect, test } from '@jest/globals';
import { StoreUnavailable } from '../../../bot/store/store.ts';
import type { Store } from '../../../bot/store/store.ts';
import { conversation, entry, fullEntry, handled, minute } from '../samples.ts';
import { freshBench } from './storeUnderTest.ts';
import type { StoreUnderTest } from './storeUnderTest.ts';

/** Conditional writes of whole conversations. */
export function commitContract(make: () => Promise<StoreUnderTest>): void {
  const bench = freshBench(make);

  describe('committing', () => {
    test('a conversation that was never written is null', async () => {
      expect(await bench().store.load('website:unknown')).toBeNull();
    });

    test('what was committed is loaded again as it was, by another process too', async () => {
      const written = conversation({
        state: JSON.stringify({ schema: 1, answers: { training: { town: { value: 'hartford' } } } }),
        address: '{"serviceUrl":"https://example.org"}',
        flow: 'training',
        outcome: 'interests',
        flags: ['human', 'misunderstood'],
        lastSequence: 2,
        handled: [handled('a1', 1, 2)],
        outbox: [entry(1), fullEntry(2)],
        pendingSince: minute(1),
      });
      expect(await bench().store.commit(written)).toBe('committed');
      expect(await bench().store.load(written.id)).toEqual(written);
      expect(await (await bench().openAnother()).load(written.id)).toEqual(written);
    });

    test('the first of two first commits wins', async () => {
      expect(await bench().store.commit(conversation({ state: 'first' }))).toBe('committed');
      expect(await bench().store.commit(conversation({ state: 'second' }))).toBe('conflict');
      expect((await bench().store.load('website:c1'))?.state).toBe('first');
    });

    test.each([
      ['the same version', 2],
      ['an older version', 1],
      ['a version too far ahead', 4],
    ])('%s as the stored one is a conflict and changes nothing', async (_name, version) => {
      await bench().store.commit(conversation());
      await bench().store.commit(conversation({ version: 2, state: 'kept' }));
      expect(await bench().store.commit(conversation({ version, state: 'late' }))).toBe('conflict');
      expect(await bench().store.load('website:c1')).toEqual(conversation({ version: 2, state: 'kept' }));
    });

    test('a second version of what was never written is a conflict', async () => {
      expect(await bench().store.commit(conversation({ version: 2 }))).toBe('conflict');
      expect(await bench().store.load('website:c1')).toBeNull();
    });

    test('of twenty first commits at once, one wins', async () => {
      const other = await bench().openAnother();
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          (index % 2 === 0 ? other : bench().store).commit(conversation({ state: `${index}` })),
        ),
      );
      expect(results.filter((result) => result === 'committed')).toHaveLength(1);
      const winner = results.indexOf('committed');
      expect((await bench().store.load('website:c1'))?.state).toBe(`${winner}`);
    });

    test('fifty increments by compare and set from ten parallel writers end at fifty', async () => {
      await bench().store.commit(conversation({ state: '0' }));
      const other = await bench().openAnother();
      const increment = async (store: Store): Promise<void> => {
        const read = await store.load('website:c1');
        if (read === null) throw new Error('The conversation is gone.');
        const next = { ...read, version: read.version + 1, state: `${Number(read.state) + 1}` };
        if ((await store.commit(next)) === 'conflict') await increment(store);
      };
      const writers = Array.from({ length: 10 }, async (_, writer) => {
        for (let turn = 0; turn < 5; turn += 1) await increment(writer % 2 === 0 ? other : bench().store);
      });
      await Promise.all(writers);
      expect(await bench().store.load('website:c1')).toMatchObject({ state: '50', version: 51 });
    });
  });

  describe('ids and texts', () => {
    const ids = [
      'teams:19:abc@thread.tacv2;messageid=1',
      'sms:+18605550100',
      'website:$where',
      'website:a.b/c\\d#7%20"\'`',
      'website:line\nbreak\ttab\u0000nul',
      'website:Zoë José 家族 👩‍👧',
      'website:half a pair \ud800',
      'website:another half \udc00',
      'website:half a pair \ufffd',
      `website:${'long'.repeat(800)}`,
      '__proto__',
    ];

    test('conversations whose ids have odd characters are kept apart', async () => {
      const { store } = bench();
      for (const id of ids) {
        expect(await store.commit(conversation({ id, residentId: id, state: id, lastSequence: 1 }))).toBe(
          'committed',
        );
        await store.append([entry(1, { conversationId: id, text: id })]);
      }
      for (const id of ids) {
        expect(await store.load(id)).toMatchObject({
          id,
          residentId: id,
          state: expect.stringContaining(id.slice(0, 12)),
        });
        expect(await store.entries(id, 0, 10)).toEqual([entry(1, { conversationId: id, text: id })]);
      }
      expect([...(await store.heads(ids)).keys()]).toEqual(ids);
      expect(new Set((await store.list({}, null, 200)).items.map(({ id }) => id))).toEqual(new Set(ids));
      expect(await store.forget('website:half a pair \ud800')).toBe(1);
      expect(await store.load('website:half a pair \ufffd')).toMatchObject({ forgotten: false });
    });

    test('a state of 100 KB in several scripts and a text with every odd character come back as they were', async () => {
      const state = JSON.stringify({ text: 'Ñandú 家 \u0000 \ud83d "$x.y"'.repeat(5500) });
      const text = 'a\u0000b\u202e\u200b\ud800 {"$gt":""} <b>é</b>';
      await bench().store.commit(
        conversation({ state, outbox: [entry(1, { text })], pendingSince: minute(1) }),
      );
      await bench().store.append([entry(1, { text })]);
      const loaded = await bench().store.load('website:c1');
      expect(Buffer.byteLength(state)).toBeGreaterThan(100_000);
      expect(loaded?.state === state).toBe(true);
      expect(loaded?.outbox).toEqual([entry(1, { text })]);
      expect(await bench().store.entries('website:c1', 0, 1)).toEqual([entry(1, { text })]);
    });
  });

  describe('opening and closing', () => {
    test('a new store is ready', async () => {
      await expect(bench().store.ready()).resolves.toBeUndefined();
    });

    test('a closed store is unavailable, and closing it again does no harm', async () => {
      const store = await bench().openAnother();
      await store.close();
      await store.close();
      await expect(store.load('website:c1')).rejects.toBeInstanceOf(StoreUnavailable);
      await expect(store.commit(conversation())).rejects.toBeInstanceOf(StoreUnavailable);
    });

    test('what was asked before closing is still answered', async () => {
      const store = await bench().openAnother();
      const commit = store.commit(conversation());
      await store.close();
      expect(await commit).toBe('committed');
    });
  });
}
