import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../../bot/store/openStore.ts';
import type { Entry, Store } from '../../../bot/store/store.ts';
import type { Delivery } from '../../../bot/turn/channelPort.ts';
import { createTurns, type Turns } from '../../../bot/turn/createTurns.ts';
import type { Guide } from '../../../data/guide.ts';
import { projectGuide } from '../projectGuide.ts';

const loaded = projectGuide();

/** Turns on a real embedded store of its own, with a channel that remembers what it was given. */
export interface TurnStage {
  readonly store: Store;
  readonly folder: string;
  readonly delivered: Entry[];
  readonly logged: { event: string; fields: unknown }[];
  /** The clock that turns read; change `now` to let time pass. */
  readonly time: { now: number };
  /** New turns on the store, as of a process that has just started. `over` stands in front of the store or the channel. */
  turns(over?: { store?: Partial<Store>; delivery?: Delivery; guide?: Guide }): Turns;
  close(): Promise<void>;
}

/** Opens a stage in a folder that is removed when it closes. */
export async function openStage(): Promise<TurnStage> {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-turns-'));
  const store = await openStore({ kind: 'embedded', folder });
  const delivered: Entry[] = [];
  const logged: TurnStage['logged'] = [];
  const time = { now: Date.parse('2026-11-22T15:00:00Z') };
  const note = (event: string, fields?: unknown) => void logged.push({ event, fields });
  const collect: Delivery = { deliver: async (_address, entries) => void delivered.push(...entries) };
  return {
    store,
    folder,
    delivered,
    logged,
    time,
    turns: ({ store: part = {}, delivery = collect, guide = loaded } = {}) =>
      createTurns({
        store: { ...bound(store), ...part },
        guide,
        log: { info: note, warn: note, error: note },
        clock: () => new Date(time.now),
        deliveries: new Map([['website', delivery]]),
      }),
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

function bound(store: Store): Store {
  return {
    load: (id) => store.load(id),
    commit: (document) => store.commit(document),
    commitWithLines: (document, lines) => store.commitWithLines(document, lines),
    append: (entries) => store.append(entries),
    entries: (id, after, limit) => store.entries(id, after, limit),
    heads: (ids) => store.heads(ids),
    list: (filter, cursor, limit) => store.list(filter, cursor, limit),
    search: (words, cursor, limit) => store.search(words, cursor, limit),
    pending: (before, limit) => store.pending(before, limit),
    due: (what, at, limit) => store.due(what, at, limit),
    settle: (id, version, through) => store.settle(id, version, through),
    ofResident: (id, limit) => store.ofResident(id, limit),
    forget: (id) => store.forget(id),
    sweep: (before) => store.sweep(before),
    note: (key) => store.note(key),
    commitNote: (note) => store.commitNote(note),
    sweepNotes: (now) => store.sweepNotes(now),
    ready: () => store.ready(),
    close: () => store.close(),
  };
}
