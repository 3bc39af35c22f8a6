import { setTimeout } from 'node:timers/promises';
import { dueTimes } from '../store.ts';
import type { MongoConnection } from './connection.ts';

/** How long to wait before indexes that could not be made are tried again, in milliseconds. */
const pause = 5000;

/** The indexes that the store's queries need. */
export interface Indexes {
  /** Makes them unless this process has done so already. Throws `StoreUnavailable`. */
  make(): Promise<void>;
  /** Tries in the background until they are there or `stop` is called. */
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
  return { make, keepTrying: () => keepTrying(make, stopped.signal), stop: () => stopped.abort() };
}

async function makeIndexes({ conversations, lines, reach }: MongoConnection): Promise<void> {
  await reach(() =>
    conversations.createIndexes([
      { key: { lastActivityAt: -1, _id: -1 } },
      { key: { residentId: 1 } },
      { key: { pendingSince: 1 }, sparse: true },
      ...dueTimes.map((time) => ({ key: { [time]: 1 }, sparse: true })),
    ]),
  );
  await reach(() => lines.createIndexes([{ key: { conversationId: 1, sequence: 1 } }]));
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
