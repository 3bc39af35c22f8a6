import { mkdirSync } from 'node:fs';
import { open } from 'lmdb';
import type { RootDatabase } from 'lmdb';
import { StoreUnavailable } from '../store.ts';
import { withinDeadline } from '../withinDeadline.ts';

/**
 * So many writes, those of two or three conversations, are queued before lmdb begins with them in the middle of a turn of the event loop.
 * With its five a group of conversations waits for the disk twice; with no end to them all wait for it together, and nothing is done then.
 */
const manyWrites = 60;

/**
 * Opens a folder, made when it is missing (readable by its owner alone). Two habits of lmdb are avoided here: with overlapping sync a
 * write is seen before it is on the disk; with event turn batching a full disk ends the process by a rejection that nobody can catch.
 */
export function openFolder(folder: string): RootDatabase {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  // The last one is documented, and missing in the types.
  const settings = {
    path: folder,
    noSubdir: false,
    maxDbs: 32,
    overlappingSync: false,
    eventTurnBatching: false,
    txnStartThreshold: manyWrites,
  };
  return open(settings);
}

/** lmdb gives the reason of a failed commit in a second promise, which would end the process if nobody listened to it. */
export async function durable<T>(write: Promise<T>): Promise<T> {
  try {
    return await withinDeadline(write);
  } catch (cause) {
    if (cause instanceof StoreUnavailable) throw cause;
    if (cause instanceof Error && 'commitError' in cause) {
      Promise.resolve(cause.commitError).catch(() => undefined);
    }
    throw new StoreUnavailable('The embedded database could not write.', { cause });
  }
}
