import { setTimeout } from 'node:timers/promises';
import { completeWords } from './completeWords.ts';
import type { MongoConnection } from './connection.ts';
import { indexSpecs } from './indexSpecs.ts';

/** How long to wait before indexes that could not be made are tried again, in milliseconds. */
const pause = 5000;

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
  await reach(() => conversations.createIndexes([...indexSpecs.conversations]));
  await reach(() => lines.createIndexes([...indexSpecs.lines]));
  await reach(() => notes.createIndexes([...indexSpecs.notes]));
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
