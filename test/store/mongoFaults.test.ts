import { describe, expect, test } from '@jest/globals';
import { openMongoStore } from '../../bot/store/mongo/openMongoStore.ts';
import { StoreUnavailable } from '../../bot/store/store.ts';
import type { Store } from '../../bot/store/store.ts';
import type { Fault } from '../support/mongoServer/faults.ts';
import { startMongoServer } from '../support/mongoServer/startMongoServer.ts';
import { onFreshMongo, timed, untilItWorks } from './freshMongo.ts';
import { conversation, entry, minute } from './samples.ts';

const line = entry(1);
const second = conversation({
  version: 2,
  state: 'second',
  outbox: [line],
  pendingSince: minute(1),
  lastSequence: 1,
});

/** Every method, for a store that holds the first version of the sample conversation. */
const calls: Readonly<Record<Exclude<keyof Store, 'close'>, (store: Store) => Promise<unknown>>> = {
  load: (store) => store.load('website:c1'),
  commit: (store) => store.commit(second),
  commitWithLines: (store) => store.commitWithLines(second, [line]),
  append: (store) => store.append([line]),
  entries: (store) => store.entries('website:c1', 0, 10),
  heads: (store) => store.heads(['website:c1']),
  list: (store) => store.list({}, null, 10),
  search: (store) => store.search(['line'], null, 10),
  pending: (store) => store.pending(minute(9), 10),
  due: (store) => store.due('nextReminderAt', minute(9), 10),
  settle: (store) => store.settle('website:c1', 1, 1),
  ofResident: (store) => store.ofResident('website:r1', 10),
  forget: (store) => store.forget('website:r1'),
  sweep: (store) => store.sweep(minute(9)),
  note: (store) => store.note('sms.number:one'),
  commitNote: (store) => store.commitNote({ key: 'k', version: 2, value: '1', keepUntil: null }),
  sweepNotes: (store) => store.sweepNotes(minute(9)),
  ready: (store) => store.ready(),
};

describe('the commands of the mongo store', () => {
  test.concurrent.each([
    ['load', 'find'],
    ['commit', 'update'],
    ['append', 'update'],
    ['entries', 'find'],
    ['heads', 'find'],
    ['list', 'find'],
    ['ofResident', 'find'],
    ['pending', 'find'],
    ['due', 'find'],
    ['settle', 'update'],
    ['note', 'find'],
    ['commitNote', 'update'],
    ['sweepNotes', 'delete'],
  ] as const)('%s is one %s', (method, command) =>
    onFreshMongo(async ({ server, store, commands }) => {
      await calls[method](store);
      expect(commands).toEqual([command]);
      expect(server.commands).toEqual([command]);
    }),
  );

  test.concurrent('a whole turn of a new resident is three', () =>
    onFreshMongo(async ({ store, commands }) => {
      const id = 'website:new';
      const lines = [
        entry(1, { conversationId: id }),
        entry(2, { conversationId: id, delivery: 'delivered' }),
      ];
      await store.load(id);
      await store.commit(conversation({ id, outbox: lines, pendingSince: minute(1) }));
      await store.append(lines);
      expect(commands).toEqual(['find', 'insert', 'update']);
    }),
  );
});

describe.each<Fault['kind']>(['dropBefore', 'dropAfter', 'notPrimary'])('%s, once', (kind) => {
  test.concurrent('a first commit is committed, once', () =>
    onFreshMongo(async ({ server, store }) => {
      const created = conversation({ id: 'website:new' });
      server.fault({ kind, command: 'insert', times: 1 });
      expect(await store.commit(created)).toBe('committed');
      expect(server.commands).toEqual(['insert', 'insert']);
      expect(await store.load('website:new')).toEqual(created);
      expect(await store.commit(created)).toBe('conflict');
    }),
  );

  test.concurrent('a later commit is committed, once, and not taken for a conflict', () =>
    onFreshMongo(async ({ server, store }) => {
      server.fault({ kind, command: 'update', times: 1 });
      expect(await store.commit(second)).toBe('committed');
      expect(server.commands).toEqual(['update', 'update']);
      expect(await store.load('website:c1')).toEqual(second);
      expect(await store.commit(second)).toBe('conflict');
    }),
  );

  test.concurrent('a real conflict stays one', () =>
    onFreshMongo(async ({ server, store }) => {
      await store.commit(second);
      server.fault({ kind, command: 'update', times: 1 });
      expect(await store.commit({ ...second, state: 'late' })).toBe('conflict');
      expect((await store.load('website:c1'))?.state).toBe('second');
    }),
  );

  test.concurrent('lines are added', () =>
    onFreshMongo(async ({ server, store }) => {
      server.fault({ kind, command: 'update', times: 1 });
      await store.append([line]);
      server.fault({ kind, command: 'find', times: 1 });
      expect(await store.entries('website:c1', 0, 10)).toEqual([line]);
    }),
  );

  test.concurrent('the outbox is settled', () =>
    onFreshMongo(async ({ server, store }) => {
      await store.commit(second);
      server.fault({ kind, command: 'update', times: 1 });
      expect(await store.settle('website:c1', 2, 1)).toBe(true);
      expect(await store.load('website:c1')).toEqual({ ...second, outbox: [], pendingSince: null });
    }),
  );
});

describe('the mongo store while MongoDB cannot be used', () => {
  test.concurrent.each<[string, Fault | null]>([
    ['every answer is lost', { kind: 'dropAfter' }],
    ['there is no primary', { kind: 'notPrimary' }],
    ['it answers too slowly', { kind: 'slow', milliseconds: 60_000 }],
    ['it is gone', null],
  ])('every method is unavailable within 2.5 s when %s, and works within 5 s of its return', (_name, fault) =>
    onFreshMongo(async ({ server, store }) => {
      if (fault === null) await server.stop();
      else server.fault(fault);
      const results = await Promise.all(
        Object.entries(calls).map(([name, call]) => timed(name, call(store))),
      );
      expect(results.filter(({ error }) => !(error instanceof StoreUnavailable))).toEqual([]);
      expect(results.filter(({ milliseconds }) => milliseconds > 2500)).toEqual([]);
      if (fault === null) await server.restart();
      server.fault(null);
      expect(await untilItWorks(() => store.ready())).toBeLessThan(5000);
      expect(await store.commit(conversation({ id: 'website:after' }))).toBe('committed');
    }),
  );

  test.concurrent.each(['commit', 'append', 'settle'] as const)(
    '%s is unavailable when no majority confirms it',
    (method) =>
      onFreshMongo(async ({ server, store }) => {
        server.fault({ kind: 'writeConcern' });
        const { error, milliseconds } = await timed(method, calls[method](store));
        expect(error).toBeInstanceOf(StoreUnavailable);
        expect(milliseconds).toBeLessThan(2500);
      }),
  );

  test.concurrent(
    'a commit whose answer was lost for good is unavailable, and found when it is read again',
    () =>
      onFreshMongo(async ({ server, store }) => {
        server.fault({ kind: 'dropAfter', command: 'update' });
        await expect(store.commit(second)).rejects.toBeInstanceOf(StoreUnavailable);
        server.fault(null);
        expect(await store.load('website:c1')).toEqual(second);
        expect(await store.commit(second)).toBe('conflict');
      }),
  );

  test.concurrent('forgetting that was cut off half-way is finished by the next call', () =>
    onFreshMongo(async ({ server, store }) => {
      await store.append([line]);
      server.fault({ kind: 'dropBefore', command: 'update' });
      await expect(store.forget('website:r1')).rejects.toBeInstanceOf(StoreUnavailable);
      server.fault(null);
      expect(await store.forget('website:r1')).toBe(1);
      expect(await store.load('website:c1')).toMatchObject({ forgotten: true, state: '' });
    }),
  );

  test.concurrent('closing takes no longer than 2.5 s when the server does not answer', () =>
    onFreshMongo(async ({ server }) => {
      server.fault({ kind: 'slow', milliseconds: 60_000 });
      const store = await openMongoStore(server.uri);
      const call = timed('load', store.load('website:c1'));
      expect((await timed('close', store.close())).milliseconds).toBeLessThan(2500);
      expect((await call).error).toBeInstanceOf(StoreUnavailable);
    }),
  );

  test.concurrent('a command that is wrong in itself is not taken for an outage', () =>
    onFreshMongo(async ({ server, store }) => {
      server.fault({ kind: 'badValue' });
      const { error } = await timed('commit', store.commit(second));
      expect(error).toMatchObject({ code: 2 });
      expect(error).not.toBeInstanceOf(StoreUnavailable);
    }),
  );
});

describe('opening the mongo store', () => {
  test.concurrent(
    'succeeds at once while the server is away; it is ready soon after it is back',
    async () => {
      const server = await startMongoServer();
      await server.stop();
      const start = performance.now();
      const store = await openMongoStore(server.uri);
      expect(performance.now() - start).toBeLessThan(1000);
      for (const call of [store.ready(), store.load('website:c1')]) {
        await expect(call).rejects.toBeInstanceOf(StoreUnavailable);
      }
      await server.restart();
      expect(await untilItWorks(() => store.ready())).toBeLessThan(5000);
      expect(server.commands.filter((name) => name === 'createIndexes').length).toBeGreaterThanOrEqual(2);
      expect(await store.load('website:c1')).toBeNull();
      await store.close();
      await server.stop();
    },
  );

  test.concurrent('makes the indexes without being asked, also when the server comes later', async () => {
    const server = await startMongoServer();
    await server.stop();
    const store = await openMongoStore(server.uri);
    await server.restart();
    const waited = await untilItWorks(async () => {
      if (server.commands.filter((name) => name === 'createIndexes').length < 2) throw new Error('Not yet');
    });
    expect(waited).toBeLessThan(10_000);
    await store.close();
    await server.stop();
  });

  test.each(['mysql://127.0.0.1/x', 'mongodb://', ''])(
    'fails on %j, which is no connection string',
    async (uri) => {
      await expect(openMongoStore(uri)).rejects.toThrow();
    },
  );
});
