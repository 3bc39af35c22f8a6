import { mkdirSync, statfsSync } from 'node:fs';
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
 * With fewer bytes free on its disk, nothing is written: lmdb writes beyond its own memory when it is about to report that a disk is full
 * (`mdb_page_flush` of 3.5.6 prints some 110 characters into room for 100), which sooner or later ends the process.
 */
const leastFree = 32 * 1024 * 1024;

/** For so many milliseconds the disk is taken to be as it was when it was last asked. */
const freshFor = 100;

/** A folder's database, and the way to write to it. */
export interface LmdbFolder {
  readonly root: RootDatabase;
  /** Rejects with `StoreUnavailable` when there is no room, or when the write failed or took too long. Durable when it resolves. */
  readonly write: <T>(begin: () => Promise<T>) => Promise<T>;
  /** Throws `StoreUnavailable` when there is no room to write. */
  readonly expectRoom: () => void;
}

/**
 * Opens a folder, made when it is missing (readable by its owner alone). Two habits of lmdb are avoided here: with overlapping sync a
 * write is seen before it is on the disk; with event turn batching a full disk ends the process by a rejection that nobody can catch.
 */
export function openFolder(folder: string, keptFree = leastFree): LmdbFolder {
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
  const expectRoom = roomOn(folder, keptFree);
  return {
    root: open(settings),
    write: async (begin) => {
      expectRoom();
      return durable(begin());
    },
    expectRoom,
  };
}

/** Asks the disk at most once in `freshFor`: asking takes some microseconds, and a process writes a few megabytes in that time. */
function roomOn(folder: string, keptFree: number): () => void {
  let [askedAt, free] = [-Infinity, 0];
  return () => {
    const now = performance.now();
    if (now - askedAt >= freshFor) [askedAt, free] = [now, freeBytes(folder)];
    if (free < keptFree)
      throw new StoreUnavailable(`The disk of the embedded database has less than ${keptFree} bytes free.`);
  };
}

function freeBytes(folder: string): number {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  } catch (cause) {
    throw new StoreUnavailable('The disk of the embedded database cannot be asked.', { cause });
  }
}

/** lmdb gives the reason of a failed commit in a second promise, which would end the process if nobody listened to it. */
async function durable<T>(write: Promise<T>): Promise<T> {
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
