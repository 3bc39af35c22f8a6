import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readSavedLines } from '../../bot/channels/directLine/savedLines.ts';
import { openStore } from '../../bot/store/openStore.ts';
import type { Entry, Store } from '../../bot/store/store.ts';
import { createTurns, type Turns } from '../../bot/turn/createTurns.ts';
import type { Conversation } from '../../dialogs/conversation.ts';
import { inQuietHours } from '../../guidance/reminders/quietHours.ts';
import { startMongoServer } from '../support/mongoServer/startMongoServer.ts';
import { inbound } from '../support/turns/inbound.ts';
import { askToBeReminded, due } from '../support/turns/remindable.ts';
import { projectGuide } from '../support/projectGuide.ts';

const guide = projectGuide();
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

  /** What a process that opens the store now finds: one that has it open may still see the moment of its last reading. */
  async function found<T>(look: (store: Store) => Promise<T>): Promise<T> {
    const store = await place.open();
    try {
      return await look(store);
    } finally {
      await store.close();
    }
  }
  /** All that was committed, whether it was appended yet or not. */
  const linesOf = async (id: string) => (await found((store) => readSavedLines(store, id, 0, 500))).entries;
  const remindersOf = async (id: string) =>
    (await linesOf(id)).filter(({ because }) => because?.rule?.startsWith('reminder.'));

  /** Does it again while a reminder is due, and gives the sum. */
  async function untilNoneIsDue(remind: () => Promise<number>): Promise<number> {
    let sum = 0;
    for (let round = 0; round < 50; round += 1) {
      sum += await remind();
      const due = await found((store) => store.due('nextReminderAt', new Date(time.now).toISOString(), 1));
      if (due.length === 0) return sum;
    }
    throw new Error('Somebody is never reminded.');
  }

  test.each([2, 3])('%d at once send each reminder once', async (count) => {
    const all = await workers(count);
    const [first] = all;
    for (const conversationId of ids) if (first) await askToBeReminded(first, undefined, { conversationId });
    delivered.length = 0;
    time.now = due;
    const sent = await untilNoneIsDue(async () => {
      const counts = await Promise.all(all.map((turns) => turns.remind()));
      return counts.reduce((sum, each) => sum + each);
    });
    expect(sent).toBe(ids.length);
    expect(delivered.map(({ conversationId }) => conversationId).sort()).toEqual(ids);
    for (const id of ids) expect(await remindersOf(id)).toHaveLength(1);
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
    await untilNoneIsDue(() => one.remind());
    for (const id of ids) {
      const lines = await linesOf(id);
      expect(lines.map(({ sequence }) => sequence)).toEqual(lines.map((_each, index) => index + 1));
      expect(lines.filter(({ text }) => text === 'my plan')).toHaveLength(1);
      expect(await remindersOf(id)).toHaveLength(1);
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
            await setTimeout(1);
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
    const made = await store?.load(id);
    if (!store || !made) throw new Error('It was just made.');
    const state: Conversation = {
      ...(JSON.parse(made.state) as Conversation),
      finished: { interests: '2026-10-29' },
      reminders: dueAts.map((dueAt) => ({ about: 'plan', time: 'tomorrow', dueAt })),
    };
    const nextReminderAt = [...dueAts].sort()[0] ?? null;
    const next = { ...made, version: made.version + 1, state: JSON.stringify(state), nextReminderAt };
    expect(await store.commit(next)).toBe('committed');
    await opened.pop()?.close();
    delivered.length = 0;
  }

  /** Every line said stands for at least one that was due, at a time at which it may be said; what is left is still to come. */
  async function check(id: string, dueAts: readonly string[]): Promise<void> {
    const said = await remindersOf(id);
    const document = await found((store) => store.load(id));
    const left = JSON.parse(document?.state ?? '{}') as Conversation;
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
