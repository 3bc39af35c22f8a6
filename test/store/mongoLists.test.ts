import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { setTimeout } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { openMongoStore } from '../../bot/store/mongo/openMongoStore.ts';
import type { ConversationFilter, Store } from '../../bot/store/store.ts';
import { startMongoServer, type MongoServer } from '../support/mongoServer/startMongoServer.ts';
import { entry, minute } from './samples.ts';

let server: MongoServer;
let store: Store;
let client: MongoClient;
beforeAll(async () => {
  server = await startMongoServer();
  store = await openMongoStore(server.uri);
  await store.ready();
  client = new MongoClient(server.uri);
});
afterAll(async () => {
  await client.close();
  await store.close();
  await server.stop();
});

/** The fields of every index of a collection, each with its direction, in order. */
async function indexesOf(collection: string): Promise<string[]> {
  const indexes = await client.db('guidepost').collection(collection).listIndexes().toArray();
  return indexes.map(({ key }) => JSON.stringify(key));
}

/** The `find` command that a call sends: what it asks of each field, and its order. */
async function findOf(call: () => Promise<unknown>) {
  await call();
  const query = server.queries.at(-1);
  const filter = (query?.filter ?? {}) as { $and?: Record<string, object>[] };
  const equal = (filter.$and ?? []).flatMap((part) =>
    Object.entries(part).flatMap(([field, asked]) => (Object.keys(asked).join() === '$eq' ? [field] : [])),
  );
  return { equal, sort: query?.sort ?? {} };
}

const single: readonly ConversationFilter[] = [
  { channel: 'sms' },
  { language: 'es' },
  { flow: 'fafsa' },
  { step: 'fafsa.start' },
  { outcome: 'fafsa' },
  { flags: ['human'] },
  { marks: ['reviewed'] },
];
const dated = { since: minute(0), before: minute(9) };
const pairs = single.flatMap((one) => single.map((other) => ({ ...one, ...other, ...dated })));
const cursor = `${minute(4)} website:c1`;

describe('every list query', () => {
  test.each([...single, ...pairs, {}, dated])(
    '%j walks an index in the order of the list',
    async (filter) => {
      const indexes = await indexesOf('conversations');
      for (const from of [null, cursor]) {
        const { equal, sort } = await findOf(() => store.list(filter, from, 50));
        const walked = equal.length === 0 ? [sort] : equal.map((field) => ({ [field]: 1, ...sort }));
        expect(Object.keys(sort)).toEqual(['lastActivityAt', '_id']);
        expect(indexes).toEqual(expect.arrayContaining(walked.map((key) => JSON.stringify(key))));
      }
    },
  );

  test.each([[['one']], [['one', 'two', 'three']]])('a search for %j walks one too', async (words) => {
    for (const from of [null, `${minute(4)} website:c1#1`]) {
      const { equal, sort } = await findOf(() => store.search(words, from, 50));
      expect(equal).toEqual(words.map(() => 'words'));
      expect(await indexesOf('lines')).toContain(JSON.stringify({ words: 1, ...sort }));
    }
  });
});

test('lines that an earlier release wrote are found once a process has gone through them', async () => {
  const lines = client.db('guidepost').collection<{ _id: string }>('lines');
  const line = entry(1, { conversationId: 'website:old', text: 'Mañana' });
  const place = { _id: 'website:old#1', conversationId: 'website:old', sequence: 1 };
  await lines.insertOne({ ...place, line: JSON.stringify(line) } as { _id: string });
  await lines.insertOne({ ...place, _id: 'website:old#2', sequence: 2, line: '' } as { _id: string });
  expect((await store.search(['manana'], null, 10)).items).toEqual([]);
  const next = await openMongoStore(server.uri);
  for (let tries = 0; tries < 100 && (await next.search(['manana'], null, 10)).items.length === 0; tries += 1)
    await setTimeout(20);
  expect((await next.search(['manana'], null, 10)).items).toEqual([line]);
  expect(await lines.countDocuments({ words: { $exists: false } }).catch(() => 0)).toBe(0);
  await next.close();
});
