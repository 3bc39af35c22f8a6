import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from '@jest/globals';
import { open } from 'lmdb';
import { keyOf, openDatabase, type Body } from '../../bot/store/embedded/database.ts';
import { openEmbeddedStore } from '../../bot/store/embedded/openEmbeddedStore.ts';
import { StoreUnavailable, type ConversationSummary, type Store } from '../../bot/store/store.ts';
import { storeContract } from './contract.ts';
import { conversation, entry, minute } from './samples.ts';

storeContract('embedded', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-store-'));
  return {
    open: () => openEmbeddedStore(folder),
    everything: () => contentsOf(folder),
    remove: () => rm(folder, { recursive: true }),
  };
});

test('a conversation that the first release wrote has no reminder, and can get one', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-store-'));
  await writeAsFirstRelease(folder);
  const store = await openEmbeddedStore(folder);
  expect(await store.load('website:c1')).toEqual(conversation());
  expect((await store.list({}, null, 10)).items).toMatchObject([{ nextReminderAt: null, forgetAt: null }]);
  expect(await store.due('nextReminderAt', minute(9), 10)).toEqual([]);
  const next = conversation({ version: 2, nextReminderAt: minute(2) });
  expect(await store.commit(next)).toBe('committed');
  expect(await store.due('nextReminderAt', minute(9), 10)).toEqual([next]);
  expect(await store.forget('website:r1')).toBe(1);
  expect(await store.sweep(minute(9))).toBe(1);
  await store.close();
  await rm(folder, { recursive: true });
});

test('a place among the reminders that a process of the first release left behind counts for nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-store-'));
  await writeAsFirstRelease(folder);
  const database = openDatabase(folder);
  await database.transaction(() => {
    database.due.nextReminderAt.put([minute(1), keyOf('website:c1')], true);
    database.due.nextReminderAt.put([minute(1), keyOf('website:gone')], true);
  });
  await database.close();
  const store = await openEmbeddedStore(folder);
  const due = conversation({ id: 'website:c2', nextReminderAt: minute(2) });
  await store.commit(due);
  expect(await store.due('nextReminderAt', minute(9), 1)).toEqual([due]);
  await store.close();
  await rm(folder, { recursive: true });
});

test('what a turn loaded counts no longer once another process has changed it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-store-'));
  const [ours, theirs] = [await openEmbeddedStore(folder), await openEmbeddedStore(folder)];
  const waiting = { outbox: [entry(1)], pendingSince: minute(1), lastSequence: 1 };
  await ours.commit(conversation(waiting));
  await ours.load('website:c1');
  expect(await theirs.settle('website:c1', 1, 1)).toBe(true);
  expect(await ours.commit(conversation({ version: 2, lastActivityAt: minute(2), channel: 'teams' }))).toBe(
    'committed',
  );
  expect(await ours.pending('~', 10)).toEqual([]);
  await ours.load('website:c1');
  const moved = conversation({ version: 3, lastActivityAt: minute(3) });
  expect(await theirs.commit(moved)).toBe('committed');
  expect(await ours.commit(conversation({ version: 3, lastActivityAt: minute(4) }))).toBe('conflict');
  const listed = async (filter: Parameters<Store['list']>[0]) =>
    (await ours.list(filter, null, 10)).items.map(({ lastActivityAt }) => lastActivityAt);
  expect(await listed({ channel: 'website' })).toEqual([minute(3)]);
  expect(await listed({ channel: 'teams' })).toEqual([]);
  expect(await listed({})).toEqual([minute(3)]);
  await Promise.all([ours.close(), theirs.close()]);
  await rm(folder, { recursive: true });
});

test('a conversation has one place among the reminders, and none when it has no reminder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-store-'));
  const store = await openEmbeddedStore(folder);
  for (const [version, at] of [
    [1, 1],
    [2, 5],
    [3, 3],
  ] as const)
    await store.commit(conversation({ version, nextReminderAt: minute(at) }));
  const gone = { id: 'website:c2', residentId: 'website:r2' };
  await store.commit(conversation({ ...gone, nextReminderAt: minute(2) }));
  await store.commit(conversation({ ...gone, version: 2 }));
  await store.close();
  const database = openDatabase(folder);
  const places = Array.from(database.due.nextReminderAt.getRange({}), ({ key }) => key);
  expect(places).toEqual([[minute(3), keyOf('website:c1')]]);
  await database.close();
  await rm(folder, { recursive: true });
});

test('what an earlier release wrote is listed and found, also when two processes enter it at once', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-store-'));
  await writeAsFirstRelease(folder);
  const database = openDatabase(folder);
  const { delivery, ...line } = entry(1, { text: 'Mañana' });
  expect(delivery).toBeUndefined();
  await database.transaction(() => {
    database.lines.put([keyOf('website:c1'), 1], line);
    database.lines.put([keyOf('website:c1'), 2], null);
  });
  await database.close();
  const stores = await Promise.all([openEmbeddedStore(folder), openEmbeddedStore(folder)]);
  for (const store of stores) {
    await untilFound(store, 'manana');
    expect((await store.list({ channel: 'website', step: '' }, null, 10)).items).toHaveLength(1);
    expect((await store.search(['manana'], null, 10)).items).toEqual([line]);
  }
  await Promise.all(stores.map((store) => store.close()));
  await rm(folder, { recursive: true });
});

test('a place in a list that a process of an earlier release left behind counts for nothing', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-store-'));
  const store = await openEmbeddedStore(folder);
  await store.commit(conversation());
  await store.close();
  const database = openDatabase(folder);
  await database.transaction(() => {
    database.byTrait.put(['channel:website', minute(5), keyOf('website:c1')], true);
    database.byTrait.put(['flag:human', minute(0), keyOf('website:c1')], true);
    database.byTrait.put(['flag:human', minute(0), keyOf('website:gone')], true);
    database.byWord.put(['gone', minute(0), keyOf('website:gone'), 1], true);
  });
  await database.close();
  const again = await openEmbeddedStore(folder);
  expect((await again.list({ channel: 'website' }, null, 10)).items).toHaveLength(1);
  expect((await again.list({ flags: ['human'] }, null, 10)).items).toEqual([]);
  expect((await again.search(['gone'], null, 10)).items).toEqual([]);
  await again.close();
  await rm(folder, { recursive: true });
});

test('while what an earlier release wrote is being entered, lists miss none of it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-store-'));
  const store = await openEmbeddedStore(folder);
  const ids = Array.from({ length: 300 }, (_, index) => `website:${index}`);
  await Promise.all(ids.map((id) => store.commit(conversation({ id, flags: ['human'] }))));
  await store.close();
  const database = openDatabase(folder);
  await database.transaction(() => {
    database.complete.remove('traits and words');
    for (const { key } of Array.from(database.byTrait.getRange({}))) database.byTrait.remove(key);
  });
  await database.close();
  const again = await openEmbeddedStore(folder);
  const seen = new Set<number>();
  for (let look = 0; look < 20; look += 1)
    seen.add((await again.list({ flags: ['human'] }, null, 200)).items.length);
  expect([...seen]).toEqual([200]);
  await again.close();
  await rm(folder, { recursive: true });
});

test('without room on the disk nothing is written, what was is read, and with room again all goes on', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-store-'));
  const before = await openEmbeddedStore(folder);
  const said = entry(1, { text: 'Mañana' });
  await before.commitWithLines(conversation(), [said]);
  await before.close();
  const cramped = await openEmbeddedStore(folder, Number.MAX_SAFE_INTEGER);
  const next = conversation({ version: 2 });
  const refused = [
    cramped.commit(next),
    cramped.commitWithLines(next, [entry(2)]),
    cramped.append([entry(2)]),
    cramped.settle('website:c1', 1, 1),
    cramped.forget('website:r1'),
    cramped.commitNote({ key: 'k', version: 1, value: 'v', keepUntil: null }),
    cramped.ready(),
  ];
  for (const each of refused) await expect(each).rejects.toThrow(StoreUnavailable);
  expect(await cramped.entries('website:c1', 0, 10)).toMatchObject([{ text: 'Mañana' }]);
  expect((await cramped.search(['manana'], null, 10)).items).toHaveLength(1);
  await cramped.close();
  const again = await openEmbeddedStore(folder);
  await again.ready();
  expect(await again.commit(next)).toBe('committed');
  await again.close();
  await rm(folder, { recursive: true });
});

test('a disk that cannot be asked is unavailable', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-store-'));
  const store = await openEmbeddedStore(folder);
  await rm(folder, { recursive: true });
  await setTimeout(200); // longer than what was seen of the disk counts
  await expect(store.commit(conversation())).rejects.toThrow(StoreUnavailable);
  await store.close();
});

/** Waits until a word is found, at most some seconds. */
async function untilFound(store: Store, word: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if ((await store.search([word], null, 1)).items.length > 0) return;
    await setTimeout(20);
  }
}

/** The sample conversation as it was stored before there were reminders. */
async function writeAsFirstRelease(folder: string): Promise<void> {
  const database = openDatabase(folder);
  const { state, address, handled, outbox, nextReminderAt, step, marks, review, ...summary } = conversation();
  const key = keyOf(summary.id);
  expect([nextReminderAt, step, marks, review]).toEqual([null, '', [], '']);
  await database.transaction(() => {
    database.putSummary(key, summary as unknown as ConversationSummary);
    database.bodies.put(key, { state, address, handled, outbox } as unknown as Body);
    database.byActivity.put([summary.lastActivityAt, key], true);
    database.byResident.put([keyOf(summary.residentId), key], true);
  });
  await database.close();
}

/** Every key and value of every table, as the bytes that are stored. */
async function contentsOf(folder: string): Promise<string> {
  const root = open({ path: folder, noSubdir: false, overlappingSync: false, maxDbs: 32 });
  const names = Array.from(root.getKeys(), String);
  const texts = names.flatMap((name) => {
    const table = root.openDB<Buffer, Buffer>({ name, encoding: 'binary', keyEncoding: 'binary' });
    return Array.from(table.getRange(), ({ key, value }) => `${name} ${key.toString()} ${value.toString()}`);
  });
  await root.close();
  return texts.join('\n');
}
