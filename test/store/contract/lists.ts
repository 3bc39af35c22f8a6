import { describe, expect, test } from '@jest/globals';
import type { ConversationFilter, Store } from '../../../bot/store/store.ts';
import { commitAll, conversation, entry, handled, minute } from '../samples.ts';
import { freshBench } from './storeUnderTest.ts';
import type { StoreUnderTest } from './storeUnderTest.ts';

const samples = [
  conversation({ id: 'c0', lastActivityAt: minute(0), flags: ['human'] }),
  conversation({
    id: 'c1',
    lastActivityAt: minute(1),
    channel: 'sms',
    language: 'es',
    flow: 'fafsa',
    step: 'fafsa.start',
    marks: ['reviewed', 'tag:old'],
  }),
  conversation({ id: 'c2', lastActivityAt: minute(2), outcome: 'interests', flags: ['human', 'safety'] }),
  conversation({
    id: 'c3',
    lastActivityAt: minute(3),
    channel: 'teams',
    flow: 'training',
    marks: ['reviewed'],
  }),
  conversation({
    id: 'c4',
    lastActivityAt: minute(4),
    language: 'es',
    flow: 'training',
    flags: ['misunderstood'],
  }),
  conversation({
    id: 'c5',
    lastActivityAt: minute(5),
    channel: 'sms',
    outcome: 'interests',
    flow: 'fafsa',
    step: 'fafsa.start',
  }),
  conversation({
    id: 'c6',
    lastActivityAt: minute(6),
    forgotten: true,
    channel: 'sms',
    language: 'es',
    marks: ['reviewed'],
  }),
];

async function everyPage(
  store: Store,
  filter: ConversationFilter,
  limit: number,
  between = async () => {},
): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | null = null;
  do {
    const page = await store.list(filter, cursor, limit);
    expect(page.items.length).toBeLessThanOrEqual(limit);
    ids.push(...page.items.map(({ id }) => id));
    cursor = page.cursor;
    await between();
  } while (cursor !== null);
  return ids;
}

/** Lists of conversations. */
export function listContract(make: () => Promise<StoreUnderTest>): void {
  const bench = freshBench(make);

  describe('lists', () => {
    test.each<[ConversationFilter, string[]]>([
      [{}, ['c5', 'c4', 'c3', 'c2', 'c1', 'c0']],
      [{ channel: 'sms' }, ['c5', 'c1']],
      [{ language: 'es' }, ['c4', 'c1']],
      [{ flow: 'training' }, ['c4', 'c3']],
      [{ flow: '' }, ['c2', 'c0']],
      [{ outcome: 'interests' }, ['c5', 'c2']],
      [{ flags: ['human'] }, ['c2', 'c0']],
      [{ flags: ['hum'] }, []],
      [{ since: minute(3) }, ['c5', 'c4', 'c3']],
      [{ before: minute(3) }, ['c2', 'c1', 'c0']],
      [{ since: minute(1), before: minute(4) }, ['c3', 'c2', 'c1']],
      [{ since: '2026-11-02', before: '2026-11-03' }, ['c5', 'c4', 'c3', 'c2', 'c1', 'c0']],
      [{ since: minute(4), before: minute(2) }, []],
      [{ channel: 'sms', language: 'en', flow: 'fafsa', outcome: 'interests', since: minute(5) }, ['c5']],
      [{ channel: 'sms', flags: ['human'] }, []],
      [{ flags: ['human', 'safety'] }, ['c2']],
      [{ step: 'fafsa.start' }, ['c5', 'c1']],
      [{ marks: ['reviewed'] }, ['c3', 'c1']],
      [{ marks: ['reviewed', 'tag:old'] }, ['c1']],
      [{ marks: ['tag:o'] }, []],
      [{ marks: ['reviewed'], channel: 'sms', step: 'fafsa.start', before: minute(3) }, ['c1']],
    ])('%j gives %j, newest first, in pages of any size', async (filter, expected) => {
      await Promise.all(samples.map((sample) => bench().store.commit(sample)));
      for (const limit of [1, 2, 3, 200])
        expect(await everyPage(bench().store, filter, limit)).toEqual(expected);
    });

    test('a line holds everything but the words', async () => {
      const {
        state,
        address,
        review,
        handled: done,
        outbox,
        ...summary
      } = conversation({
        state: 'secret',
        address: 'secret',
        review: 'secret',
        marks: ['flagged'],
        flags: ['human'],
        lastSequence: 1,
        handled: [handled('secret', 1, 1)],
        outbox: [entry(1, { text: 'secret' })],
        pendingSince: minute(0),
      });
      await bench().store.commit({ ...summary, state, address, review, handled: done, outbox });
      expect(await bench().store.list({}, null, 10)).toEqual({ items: [summary], cursor: null });
    });

    test('the last page says that it is the last', async () => {
      await Promise.all(samples.map((sample) => bench().store.commit(sample)));
      const first = await bench().store.list({}, null, 5);
      const second = await bench().store.list({}, first.cursor, 1);
      expect([first.items.length, first.cursor === null]).toEqual([5, false]);
      expect([second.items.map(({ id }) => id), second.cursor]).toEqual([['c0'], null]);
    });

    test('conversations of the same moment are each shown once', async () => {
      const ids = Array.from({ length: 25 }, (_, index) => `website:${index}`);
      await Promise.all(ids.map((id) => bench().store.commit(conversation({ id }))));
      const seen = await everyPage(bench().store, {}, 4);
      expect(seen).toHaveLength(25);
      expect(new Set(seen)).toEqual(new Set(ids));
    });

    test('a changed conversation leaves its old place and its old filters', async () => {
      await Promise.all(samples.map((sample) => bench().store.commit(sample)));
      const changed = conversation({
        id: 'c0',
        version: 2,
        lastActivityAt: minute(9),
        flow: 'training',
        flags: [],
      });
      await bench().store.commit(changed);
      expect(await everyPage(bench().store, {}, 2)).toEqual(['c0', 'c5', 'c4', 'c3', 'c2', 'c1']);
      expect(await everyPage(bench().store, { flags: ['human'] }, 2)).toEqual(['c2']);
      expect(await everyPage(bench().store, { flow: 'training' }, 2)).toEqual(['c0', 'c4', 'c3']);
    });

    test('while conversations change, pages show every unchanged one once and no changed one twice', async () => {
      const ids = Array.from({ length: 40 }, (_, index) => `website:${index}`);
      const versions = new Map(ids.map((id) => [id, 1]));
      await Promise.all(
        ids.map((id, index) => bench().store.commit(conversation({ id, lastActivityAt: minute(index) }))),
      );
      const changing = ids.filter((_, index) => index % 2 === 0);
      let clock = 100;
      const changeSome = async (): Promise<void> => {
        for (const id of changing.slice(clock % 7, (clock % 7) + 6)) {
          const version = (versions.get(id) ?? 0) + 1;
          versions.set(id, version);
          await bench().store.commit(conversation({ id, version, lastActivityAt: minute((clock += 1)) }));
        }
      };
      const seen = await everyPage(bench().store, {}, 3, changeSome);
      expect(new Set(seen).size).toBe(seen.length);
      expect(seen).toEqual(expect.arrayContaining(ids.filter((id) => !changing.includes(id))));
      const after = await everyPage(bench().store, {}, 7);
      expect(new Set(after)).toEqual(new Set(ids));
      expect(after).toHaveLength(40);
    });

    test('a filter that few of many conversations meet finds them all', async () => {
      const many = Array.from({ length: 1100 }, (_, index) =>
        conversation({
          id: `c${index}`,
          lastActivityAt: minute(index),
          flow: index % 300 === 0 ? 'rare' : 'usual',
        }),
      );
      await commitAll(bench().store, many);
      expect(await everyPage(bench().store, { flow: 'rare' }, 3)).toEqual(['c900', 'c600', 'c300', 'c0']);
    });

    test('a cursor that nobody gave out does no harm', async () => {
      await bench().store.commit(conversation());
      for (const cursor of ['', ' ', '~', '\ud800', '{"$gt":""}', '2026-11-02']) {
        expect((await bench().store.list({}, cursor, 10)).items.length).toBeLessThanOrEqual(1);
      }
    });

    test.each([0, 201, 0.5])('a page of %p conversations is refused', async (limit) => {
      await expect(bench().store.list({}, null, limit)).rejects.toBeInstanceOf(RangeError);
    });
  });
}
