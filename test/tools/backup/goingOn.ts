import { setImmediate, setTimeout } from 'node:timers/promises';
import { expect } from '@jest/globals';
import { createAudit } from '../../../bot/staff/audit/createAudit.ts';
import { verifyChain } from '../../../bot/staff/audit/verifyChain.ts';
import { openStore, type StoreConfig } from '../../../bot/store/openStore.ts';
import { openRecords } from '../../../bot/store/records/openRecords.ts';
import type { Records } from '../../../bot/store/records/records.ts';
import type { Entry, Store } from '../../../bot/store/store.ts';
import { createTurns, type Turns } from '../../../bot/turn/createTurns.ts';
import { inbound } from '../../support/turns/inbound.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = projectGuide();
const silent = { info() {}, warn() {}, error() {} };
/** A line separator is no end of a line in a dump. */
const text = 'hi, \u2028 again';
const people = Array.from({ length: 45 }, (_, at) => `website:person ${at}`);

function turnsOn(store: Store): Turns {
  const clock = () => new Date();
  const deliveries = new Map([['website', { deliver: async () => undefined }] as const]);
  return createTurns({ store, guide, log: silent, clock, deliveries });
}

/** How long a database that was too slow for a turn is left alone, and a little more. Milliseconds. */
const respite = 1100;

/** Writes until a turn is saved, also where the machine is too busy for the store's deadline; gives the message's id. */
async function say(turns: Turns, person: string): Promise<string> {
  for (;;) {
    const message = inbound({ conversationId: person, residentId: person, text });
    const { status } = await turns.run(message, '{}');
    if (status === 'handled') return message.activityId;
    await setTimeout(respite);
  }
}

/** People who write, and staff whose deeds are noted, one after the other and without a pause, until they are stopped. */
export interface GoingOn {
  readonly store: Store;
  readonly records: Records;
  /** What was acknowledged by now: the ids of messages by conversation, and how many deeds. */
  acknowledged(): Acknowledged;
  stop(): Promise<void>;
}

/** What must not be missing. */
export interface Acknowledged {
  readonly messages: ReadonlyMap<string, readonly string[]>;
  readonly deeds: number;
}

/** Starts it on a store, and resolves once everybody has written. */
export async function startGoingOn(config: StoreConfig): Promise<GoingOn> {
  const store = await openStore(config);
  const records = await openRecords(config);
  await records.ready();
  const turns = turnsOn(store);
  const audit = createAudit(records, () => new Date());
  const messages = new Map<string, string[]>(people.map((person) => [person, []]));
  const state = { deeds: 0, stopped: false };
  const write = async (person: string): Promise<void> => {
    messages.get(person)?.push(await say(turns, person));
    await setImmediate();
  };
  for (const person of people) await write(person);
  for (; state.deeds < 5; state.deeds += 1) await audit.note('ana', { what: 'searched' });
  const going = [0, 1, 2].map(async (first) => {
    for (let at = first; !state.stopped; at += 1) await write(people[at % people.length] ?? '');
  });
  const noting = (async () => {
    while (!state.stopped) {
      const noted = await audit.note('ana', { what: 'searched' }).then(
        () => 1,
        () => 0,
      );
      state.deeds += noted;
      await setImmediate();
    }
  })();
  return {
    store,
    records,
    acknowledged: () => ({
      messages: new Map([...messages].map(([person, ids]) => [person, [...ids]])),
      deeds: state.deeds,
    }),
    stop: async () => {
      state.stopped = true;
      await Promise.all([...going, noting]);
      await turns.idle();
      await records.close();
      await store.close();
    },
  };
}

/** Every conversation is whole, holds what was acknowledged, and goes on; so does the chain of notes. */
export async function expectToGoOn(config: StoreConfig, { messages, deeds }: Acknowledged): Promise<void> {
  const store = await openStore(config);
  const records = await openRecords(config);
  try {
    const turns = turnsOn(store);
    for (const [person, ids] of messages) {
      const before = await allEntries(store, person);
      const stored = await store.load(person);
      const known = [...before, ...(stored?.outbox ?? [])];
      expect(new Set(known.map(({ sequence }) => sequence))).toEqual(
        new Set(Array.from({ length: stored?.lastSequence ?? 0 }, (_, at) => at + 1)),
      );
      const found = new Set(known.map(({ activityId }) => activityId));
      expect(ids.filter((id) => !found.has(id))).toEqual([]);
      await say(turns, person);
      expect((await store.load(person))?.version).toBeGreaterThan(stored?.version ?? 0);
      expect((await allEntries(store, person)).length).toBeGreaterThan(before.length);
    }
    const verdict = await verifyChain(records);
    expect(verdict).toMatchObject({ ok: true });
    expect(verdict.sequence).toBeGreaterThanOrEqual(deeds);
    await createAudit(records, () => new Date()).note('ana', { what: 'searched' });
    await turns.idle();
  } finally {
    await records.close();
    await store.close();
  }
}

async function allEntries(store: Store, id: string): Promise<readonly Entry[]> {
  const all: Entry[] = [];
  for (;;) {
    const part = await store.entries(id, all.at(-1)?.sequence ?? 0, 500);
    all.push(...part);
    if (part.length < 500) return all;
  }
}
