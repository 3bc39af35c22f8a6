import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openStore } from '../../bot/store/openStore.ts';
import type { Entry, Store } from '../../bot/store/store.ts';
import { createTurns, type Turns } from '../../bot/turn/createTurns.ts';
import { loadGuide } from '../../data/guide.ts';
import type { Conversation } from '../../dialogs/conversation.ts';
import { inQuietHours } from '../../guidance/reminders/quietHours.ts';
import { startMongoServer } from '../support/mongoServer/startMongoServer.ts';
import { inbound } from '../support/turns/inbound.ts';
import { askToBeReminded, due } from '../support/turns/remindable.ts';

const guide = loadGuide();
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

interface Place {
  open(): Promise<Store>;
  remove(): Promise<unknown>;
}

const places: Readonly<Record<string, () => Promise<Place>>> = {
  embedded: async () => {
    const folder = await mkdtemp(join(tmpdir(), 'guidepost-reminders-'));
    return {
      open: () => openStore({ kind: 'embedded', folder }),
      remove: () => rm(folder, { recursive: true }),
    };
  },
  mongo: async () => {
    const server = await startMongoServer();
    return { open: () => openStore({ kind: 'mongo', uri: server.uri }), remove: () => server.stop() };
  },
};

describe.each(Object.keys(places))('several processes on one %s store', (name) => {
  let place: Place;
  let opened: Store[];
  let delivered: Entry[];
  let time: { now: number };
  beforeEach(async () => {
    place = await (places[name]?.() ?? Promise.reject(new Error(name)));
    [opened, delivered, time] = [[], [], { now: Date.parse('2026-11-22T17:00:00Z') }];
  });
  afterEach(async () => {
    await Promise.all(opened.map((store) => store.close()));
    await place.remove();
  });

  /** Turns on a store of their own, as another process has. */
  async function worker(): Promise<Turns> {
    const store = await place.open();
    opened.push(store);
    const deliver = async (_address: string, entries: readonly Entry[]) => void delivered.push(...entries);
    const clock = () => new Date(time.now);
    return createTurns({ store, guide, log: silent, clock, deliveries: new Map([['website', { deliver }]]) });
  }
  const workers = (count: number) => Promise.all(Array.from({ length: count }, worker));
  const ids = Array.from({ length: 8 }, (_each, index) => `website:${index}`);
  const reminders = async (id: string) => {
    const lines = await opened[0]?.entries(id, 0, 500);
    return (lines ?? []).filter(({ because }) => because?.rule?.startsWith('reminder.'));
  };

  test.each([2, 3])('%d at once send each reminder once', async (count) => {
    const all = await workers(count);
    const [first] = all;
    for (const conversationId of ids) if (first) await askToBeReminded(first, undefined, { conversationId });
    delivered.length = 0;
    time.now = due;
    const sent: number[] = [];
    for (let round = 0; round < 3; round += 1)
      sent.push(...(await Promise.all(all.map((turns) => turns.remind()))));
    expect(sent.reduce((sum, each) => sum + each)).toBe(ids.length);
    expect(delivered.map(({ conversationId }) => conversationId).sort()).toEqual(ids);
    for (const id of ids) expect(await reminders(id)).toHaveLength(1);
  });

  test('a message and a reminder at once lose neither, and no sequence is given twice', async () => {
    const [one, other] = await workers(2);
    if (!one || !other) throw new Error('Two are needed.');
    for (const conversationId of ids) await askToBeReminded(one, undefined, { conversationId });
    time.now = due;
    await Promise.all([
      one.remind(),
      ...ids.map((conversationId) => other.run(inbound({ text: 'my plan', conversationId }), '')),
    ]);
    while ((await one.remind()) > 0);
    for (const id of ids) {
      const lines = (await opened[0]?.entries(id, 0, 500)) ?? [];
      expect(lines.map(({ sequence }) => sequence)).toEqual(lines.map((_each, index) => index + 1));
      expect(lines.filter(({ text }) => text === 'my plan')).toHaveLength(1);
      expect(await reminders(id)).toHaveLength(1);
    }
  });

  test('whatever is due and whenever it is looked for: never in quiet hours, never before, never twice', async () => {
    const [one, other] = await workers(2);
    if (!one || !other) throw new Error('Two are needed.');
    let run = 0;
    const start = Date.parse('2026-10-30T12:00:00Z');
    const minutes = fc.integer({ min: 0, max: 8 * 24 * 60 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(minutes, { minLength: 1, maxLength: 4 }),
        fc.array(minutes, { minLength: 1, maxLength: 8 }),
        async (dues, looks) => {
          run += 1;
          const id = `website:property ${run}`;
          const dueAts = dues.map((minute) => new Date(start + minute * 60_000).toISOString());
          await plant(id, dueAts);
          for (const minute of [...looks].sort((first, second) => first - second)) {
            time.now = start + minute * 60_000;
            await Promise.all([one.remind(), other.remind()]);
          }
          await check(id, dueAts);
        },
      ),
      { numRuns: name === 'mongo' ? 15 : 40 },
    );
  });

  /** A conversation with a plan to be reminded of at these times. */
  async function plant(id: string, dueAts: readonly string[]): Promise<void> {
    time.now = Date.parse('2026-10-29T17:00:00Z');
    const turns = await worker();
    await turns.run(inbound({ text: 'hello', conversationId: id }), '');
    const store = opened.at(-1);
    const found = await store?.load(id);
    if (!store || !found) throw new Error('It was just made.');
    const state: Conversation = {
      ...(JSON.parse(found.state) as Conversation),
      finished: { interests: '2026-10-29' },
      reminders: dueAts.map((dueAt) => ({ about: 'plan', time: 'tomorrow', dueAt })),
    };
    const nextReminderAt = [...dueAts].sort()[0] ?? null;
    const next = { ...found, version: found.version + 1, state: JSON.stringify(state), nextReminderAt };
    expect(await store.commit(next)).toBe('committed');
    await opened.pop()?.close();
    delivered.length = 0;
  }

  /** Every line said stands for at least one that was due, at a time at which it may be said; what is left is still to come. */
  async function check(id: string, dueAts: readonly string[]): Promise<void> {
    const said = await reminders(id);
    const store = opened[0];
    const left = JSON.parse((await store?.load(id))?.state ?? '{}') as Conversation;
    const gone = dueAts.filter((dueAt) => !left.reminders.some((each) => each.dueAt === dueAt));
    expect(said.length).toBeLessThanOrEqual(gone.length);
    expect(said.length > 0).toBe(gone.length > 0);
    said.forEach(({ at }, index) => {
      expect(inQuietHours(at)).toBe(false);
      const before = said[index - 1]?.at ?? '';
      expect(gone.some((dueAt) => dueAt <= at && dueAt > before)).toBe(true);
    });
    for (const { dueAt } of left.reminders) {
      const look = new Date(time.now).toISOString();
      expect(dueAt > look || inQuietHours(look)).toBe(true);
    }
    const sent = delivered.filter(({ conversationId }) => conversationId === id);
    expect(sent.map(({ sequence }) => sequence)).toEqual(said.map(({ sequence }) => sequence));
  }
});
