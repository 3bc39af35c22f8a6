import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { listShape, type ListChoices } from '../../bot/staff/conversations/listFilter.ts';
import { indexesFor } from '../support/mongoServer/mongoQuery.ts';
import { startMongoServer, type MongoServer } from '../support/mongoServer/startMongoServer.ts';
import type { StaffClient } from '../support/staff/staffClient.ts';
import { startStaff, type StaffStage } from '../support/staff/startStaff.ts';
import { talk } from '../support/staff/talk.ts';

let server: MongoServer;
let client: MongoClient;
let stage: StaffStage;
let admin: StaffClient;
const id = 'website:one';
const path = `/staff/conversations/${encodeURIComponent(id)}`;

beforeAll(async () => {
  server = await startMongoServer();
  client = new MongoClient(server.uri);
  stage = await startStaff({ mongoUri: server.uri });
  await stage.store.ready();
  await stage.records.ready();
  await stage.addPerson('admin', 'administrator');
  await talk(stage, ['hi', 'find training', 'blorp zonk quix', 'talk to a person'], { id });
  admin = await stage.signedIn('admin');
});
afterAll(async () => {
  await stage.close();
  await client.close();
  await server.stop();
});
beforeEach(() => {
  server.queries.length = 0;
});

/** Queries sent since the test began that no index made at start answers. */
async function unbacked(): Promise<readonly unknown[]> {
  const known = new Map<string, readonly Record<string, number>[]>();
  const indexesOf = async (name: string) => {
    const made = await client.db('guidepost').collection(name).listIndexes().toArray();
    return [{ _id: 1 }, ...made.map(({ key }) => key as Record<string, number>)];
  };
  for (const { collection } of server.queries)
    if (!known.has(collection)) known.set(collection, await indexesOf(collection));
  return server.queries.filter((query) => indexesFor(query, known.get(query.collection) ?? []).length === 0);
}

/** One value of everything that the list can be narrowed to: a filter that is added has to be thought of here too. */
const chosen: Readonly<Record<keyof ListChoices, string>> = {
  from: '2026-11-01',
  to: '2026-11-30',
  channel: 'website',
  language: 'en',
  flow: 'training',
  step: 'training.sector',
  outcome: 'training',
  waiting: 'yes',
  safety: 'yes',
  misunderstood: 'yes',
  unsure: 'yes',
  flagged: 'yes',
  note: 'yes',
  saved: 'yes',
  reviewed: 'yes',
  tag: 'housing',
  staff: 'admin',
};
const choices = Object.entries(chosen);
const cursor = '2026-11-27T15:00:00.000Z website:one';

describe('on MongoDB an index answers', () => {
  test.each([...choices, ['reviewed', 'no']] as [string, string][])(
    'the list narrowed to %s=%s, alone and with any other, from its beginning and from a page on',
    async (name, value) => {
      const others = choices.filter(([other]) => other !== name);
      const added = [[], ...others.map((other) => [other]), others];
      const pages = added.flatMap((more): [string, string][][] => {
        const query: [string, string][] = [[name, value], ...more];
        return [query, [...query, ['cursor', cursor]]];
      });
      for (const page of pages) {
        const { status } = await admin.get(`/staff/conversations?${new URLSearchParams(page).toString()}`);
        expect([page, status]).toEqual([page, 200]);
      }
      const lists = server.queries.filter(
        ({ collection, sort }) => collection === 'conversations' && '_id' in sort,
      );
      expect(lists.length).toBeGreaterThanOrEqual(pages.length);
      expect(await unbacked()).toEqual([]);
    },
    30_000,
  );

  test('every filter that there is', () => {
    expect(Object.keys(chosen).sort()).toEqual(Object.keys(listShape).sort());
  });

  test.each([
    ['the list', '/staff/conversations'],
    ['the queue', '/staff/queue'],
    ['an open queue', '/staff/queue/now?seen=x'],
    ['a search', '/staff/search?words=blorp+zonk'],
    [
      'a later page of a search',
      `/staff/search?words=blorp+zonk&cursor=${encodeURIComponent(`${cursor}#1`)}`,
    ],
    ['a transcript', path],
    ['a part of a transcript', `${path}?after=1`],
    ['how long a transcript is', `${path}/latest`],
    ['a test of a transcript', `${path}/test`],
    ['learning', '/staff/learning'],
    ['the figures', '/staff/dashboard'],
    ['their download', '/staff/dashboard/csv'],
    ['what goes by its age', '/staff/retention'],
    ['accounts', '/staff/accounts'],
    ['an account', '/staff/accounts/admin'],
    ['the audit', '/staff/audit'],
    ['an earlier page of the audit', '/staff/audit?before=3'],
  ])('%s', async (_name, address) => {
    const { status } = await admin.get(address);
    expect([address, status]).toEqual([address, 200]);
    expect(server.queries.length).toBeGreaterThan(0);
    expect(await unbacked()).toEqual([]);
  });

  test('what staff write, an export, and the deletion of a person', async () => {
    await admin.get(path);
    const sent: [string, Record<string, string>][] = [
      [`${path}/marks`, { mark: 'reviewed', on: 'yes' }],
      [`${path}/notes`, { note: 'a note of the tests' }],
      ['/staff/exports', { from: '2026-11-01', to: '2026-11-30', format: 'json', disclosures: 'leaveOut' }],
      ['/staff/removal/look', { id }],
      ['/staff/removal', { id }],
    ];
    for (const [address, fields] of sent) {
      const { status } = await admin.post(address, fields);
      expect([address, status < 400]).toEqual([address, true]);
    }
    expect(server.queries.some(({ filter }) => 'residentId' in filter)).toBe(true);
    expect(await unbacked()).toEqual([]);
  });

  test('what goes by its age, and records that have run out', async () => {
    await stage.store.sweep('2020-01-01T00:00:00.000Z');
    await stage.store.sweepNotes('2020-01-01T00:00:00.000Z');
    await stage.records.sweep('2020-01-01T00:00:00.000Z');
    expect(new Set(server.queries.map(({ collection }) => collection)).size).toBe(3);
    expect(await unbacked()).toEqual([]);
  });
});

test('a query that no index answers is told apart', () => {
  const made = [{ flow: 1, lastActivityAt: -1, _id: -1 }, { residentId: 1 }];
  const newest = { lastActivityAt: -1, _id: -1 };
  expect(indexesFor({ filter: { $and: [{ flow: { $eq: 'x' } }] }, sort: newest }, made)).toEqual([made[0]]);
  expect(indexesFor({ filter: { flow: 'x' }, sort: { lastActivityAt: 1, _id: 1 } }, made)).toEqual([made[0]]);
  expect(indexesFor({ filter: { flow: 'x' }, sort: { lastActivityAt: 1, _id: -1 } }, made)).toEqual([]);
  expect(indexesFor({ filter: { flow: { $gt: 'x' } }, sort: newest }, made)).toEqual([]);
  expect(indexesFor({ filter: { $and: [{ forgotten: false }] }, sort: newest }, made)).toEqual([]);
  const whole = [...made, newest];
  expect(indexesFor({ filter: { $and: [{ forgotten: false }] }, sort: newest }, whole)).toEqual([newest]);
  expect(indexesFor({ filter: { step: 'x', forgotten: false }, sort: newest }, whole)).toEqual([]);
  expect(indexesFor({ filter: { residentId: 'r', forgotten: false }, sort: {} }, made)).toEqual([made[1]]);
  expect(indexesFor({ filter: { words: { $exists: false } }, sort: {} }, made)).toEqual([]);
});
