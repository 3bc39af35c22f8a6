import { describe, expect, test } from '@jest/globals';
import type { StoredConversation } from '../../../bot/store/store.ts';
import { conversation, entry, minute } from '../samples.ts';
import { freshBench } from './storeUnderTest.ts';
import type { StoreUnderTest } from './storeUnderTest.ts';

const reminded = (id: string, at: number): StoredConversation =>
  conversation({ id, residentId: `website:r ${id}`, nextReminderAt: minute(at) });

/** Conversations that are to be reminded. */
export function reminderContract(make: () => Promise<StoreUnderTest>): void {
  const bench = freshBench(make);
  const dueIds = async (at: number, limit = 10): Promise<string[]> =>
    (await bench().store.due('nextReminderAt', minute(at), limit)).map(({ id }) => id);

  describe('reminders', () => {
    test('what is due at the given time or before is found whole, earliest first', async () => {
      for (const [id, at] of [
        ['c3', 3],
        ['c1', 1],
        ['c2', 2],
        ['c9', 9],
      ] as const) {
        await bench().store.commit(reminded(id, at));
      }
      await bench().store.commit(conversation({ id: 'no reminder' }));
      expect(await dueIds(3)).toEqual(['c1', 'c2', 'c3']);
      expect(await dueIds(3, 2)).toEqual(['c1', 'c2']);
      expect(await dueIds(0)).toEqual([]);
      expect(await bench().store.due('nextReminderAt', minute(1), 5)).toEqual([reminded('c1', 1)]);
      expect(await bench().store.load('c9')).toEqual(reminded('c9', 9));
    });

    test('private answers that are to be forgotten are found by a time of their own', async () => {
      const due = async (at: number) =>
        (await bench().store.due('forgetAt', minute(at), 10)).map(({ id }) => id);
      await bench().store.commit({ ...reminded('c1', 1), forgetAt: minute(4) });
      await bench().store.commit(conversation({ id: 'c2', forgetAt: minute(3) }));
      expect([await due(2), await due(3), await due(4)]).toEqual([[], ['c2'], ['c2', 'c1']]);
      expect(await dueIds(9)).toEqual(['c1']);
      await bench().store.commit({ ...reminded('c1', 1), version: 2 });
      expect(await due(9)).toEqual(['c2']);
      expect((await bench().store.load('c2'))?.forgetAt).toBe(minute(3));
    });

    test('who waits for staff, and whom staff have, are found by times of their own until they are forgotten', async () => {
      const found = async (what: 'waitingSince' | 'handBackAt') =>
        (await bench().store.due(what, minute(9), 10)).map(({ id }) => id);
      await bench().store.commit(
        conversation({ id: 'c2', residentId: 'website:r2', waitingSince: minute(2) }),
      );
      await bench().store.commit(
        conversation({ id: 'c1', residentId: 'website:r1', waitingSince: minute(1) }),
      );
      await bench().store.commit(conversation({ id: 'c3', residentId: 'website:r3', handBackAt: minute(3) }));
      expect([await found('waitingSince'), await found('handBackAt')]).toEqual([['c1', 'c2'], ['c3']]);
      expect(await bench().store.load('c3')).toMatchObject({ waitingSince: null, handBackAt: minute(3) });
      await bench().store.commit(conversation({ id: 'c1', version: 2, handBackAt: minute(4) }));
      expect([await found('waitingSince'), await found('handBackAt')]).toEqual([['c2'], ['c3', 'c1']]);
      for (const resident of ['website:r1', 'website:r2', 'website:r3']) await bench().store.forget(resident);
      expect([await found('waitingSince'), await found('handBackAt')]).toEqual([[], []]);
    });

    test('a commit moves a conversation to its new time, or takes it out', async () => {
      await bench().store.commit(reminded('c1', 1));
      await bench().store.commit(reminded('c2', 2));
      await bench().store.commit({ ...reminded('c1', 5), version: 2 });
      expect(await dueIds(9)).toEqual(['c2', 'c1']);
      expect(await dueIds(4)).toEqual(['c2']);
      await bench().store.commit({ ...reminded('c1', 5), version: 3, nextReminderAt: null });
      expect(await dueIds(9)).toEqual(['c2']);
    });

    test('settling the outbox leaves the reminder', async () => {
      const outbox = [entry(1, { conversationId: 'c1' })];
      await bench().store.commit({ ...reminded('c1', 1), outbox, pendingSince: minute(0) });
      await bench().store.settle('c1', 1, 1);
      expect(await dueIds(9)).toEqual(['c1']);
    });

    test('a forgotten resident has none', async () => {
      await bench().store.commit(reminded('c1', 1));
      expect(await bench().store.forget('website:r c1')).toBe(1);
      expect(await dueIds(9)).toEqual([]);
      expect((await bench().store.load('c1'))?.nextReminderAt).toBeNull();
    });

    test('of several who take the same one, a single one writes', async () => {
      await bench().store.commit(reminded('c1', 1));
      const stores = [bench().store, await bench().openAnother(), await bench().openAnother()];
      const found = await Promise.all(stores.map((store) => store.due('nextReminderAt', minute(5), 1)));
      expect(found.flat().map(({ version }) => version)).toEqual([1, 1, 1]);
      const next = { ...reminded('c1', 1), version: 2, nextReminderAt: null };
      const taken = await Promise.all(stores.map((store) => store.commit(next)));
      expect([...taken].sort()).toEqual(['committed', 'conflict', 'conflict']);
      expect(await dueIds(9)).toEqual([]);
    });

    test('what is old stays while a reminder is to come, and goes when that is as old', async () => {
      const many = Array.from({ length: 120 }, (_, index) => `old ${index}`);
      for (const id of ['c5', 'c7']) await bench().store.commit(reminded(id, Number(id.slice(1))));
      for (const id of many) await bench().store.commit(conversation({ id }));
      expect(await bench().store.sweep(minute(5))).toBe(many.length);
      expect(await dueIds(9)).toEqual(['c5', 'c7']);
      expect(await bench().store.sweep(minute(6))).toBe(1);
      expect(await dueIds(9)).toEqual(['c7']);
      expect(await bench().store.sweep(minute(8))).toBe(1);
      expect(await dueIds(9)).toEqual([]);
    });
  });
}
