import { setTimeout } from 'node:timers/promises';
import { dueTimes } from '../store.ts';
import { completeWords } from './completeWords.ts';
import type { MongoConnection } from './connection.ts';

/** How long to wait before indexes that could not be made are tried again, in milliseconds. */
const pause = 5000;

/** What a list can be narrowed to: each has an index that is in the order of the list. */
const listedBy = ['channel', 'language', 'flow', 'step', 'outcome', 'flags', 'marks'] as const;

/** The indexes that the store's queries need. */
export interface Indexes {
  /** Makes them unless this process has done so already. Throws `StoreUnavailable`. */
  make(): Promise<void>;
  /** Tries in the background until they are there and all lines are in them, or `stop` is called. */
  keepTrying(): Promise<void>;
  stop(): void;
}

/** The indexes of a connection, not made yet. */
export function createIndexes(connection: MongoConnection): Indexes {
  const stopped = new AbortController();
  let made: Promise<void> | undefined;
  const make = (): Promise<void> => {
    made ??= makeIndexes(connection).catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
  const complete = async (): Promise<void> => {
    await make();
    await completeWords(connection, stopped.signal);
  };
  return { make, keepTrying: () => keepTrying(complete, stopped.signal), stop: () => stopped.abort() };
}

async function makeIndexes({ conversations, lines, notes, reach }: MongoConnection): Promise<void> {
  await reach(() =>
    conversations.createIndexes([
      { key: { lastActivityAt: -1, _id: -1 } },
      ...listedBy.map((field) => ({ key: { [field]: 1, lastActivityAt: -1, _id: -1 } as const })),
      { key: { residentId: 1 } },
      { key: { pendingSince: 1 }, sparse: true },
      ...dueTimes.map((time) => ({ key: { [time]: 1 }, sparse: true })),
    ]),
  );
  await reach(() =>
    lines.createIndexes([
      { key: { conversationId: 1, sequence: 1 } },
      { key: { words: 1, at: -1, _id: -1 } },
    ]),
  );
  await reach(() => notes.createIndexes([{ key: { keepUntil: 1 }, sparse: true }]));
}

async function keepTrying(make: () => Promise<void>, stopped: AbortSignal): Promise<void> {
  while (!stopped.aborted) {
    try {
      await make();
      return;
    } catch {
      await setTimeout(pause, undefined, { ref: false, signal: stopped }).catch(() => undefined);
    }
  }
}
