import { setTimeout } from 'node:timers/promises';
import { MongoCompatibilityError, MongoServerError, type ClientSession, type ReadConcernLike } from 'mongodb';
import type { MongoConnection } from '../../bot/store/mongo/connection.ts';
import { StoreUnavailable } from '../../bot/store/store.ts';

/** What a find is told so that it reads of the moment. */
export interface ReadOptions {
  readonly session?: ClientSession;
  readonly readConcern?: ReadConcernLike;
}

/** Reads that are of one moment as long as the server can do that. */
export interface MomentReader {
  /** Whether all reads so far were of the first one's moment. */
  readonly ofOneMoment: boolean;
  /** Throws `StoreUnavailable` when the server does not answer. */
  read<T>(find: (options: ReadOptions) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** How often a read is tried, and how long is waited in between, in milliseconds: nobody waits for an answer here. */
const tries = { most: 3, pause: 500 };

/**
 * Begins with a snapshot where one is wanted. A server that has none (before 5.0), or no longer (after five minutes unless its parameters
 * say otherwise), refuses; from then on it reads what is there now.
 */
export function createMomentReader(connection: MongoConnection, wanted: boolean): MomentReader {
  const state: { session: ClientSession | null } = { session: wanted ? connection.snapshot() : null };
  const reach = <T>(find: () => Promise<T>): Promise<T> => patiently(() => connection.reach(find));
  const end = async (): Promise<void> => {
    const { session } = state;
    state.session = null;
    await session?.endSession();
  };
  return {
    get ofOneMoment() {
      return state.session !== null;
    },
    read: async (find) => {
      const { session } = state;
      if (session === null) return reach(() => find({}));
      try {
        const found = await reach(() => find({ session, readConcern: { level: 'snapshot' } }));
        // A server that does not know of snapshots names no time, and would give another one each time.
        if (timeOf(session) === undefined) await end();
        return found;
      } catch (cause) {
        if (!isRefusal(cause)) throw cause;
        await end();
        return reach(() => find({}));
      }
    },
    close: end,
  };
}

async function patiently<T>(read: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await read();
    } catch (cause) {
      if (!(cause instanceof StoreUnavailable) || isRefusal(cause) || tried === tries.most) throw cause;
      await setTimeout(tries.pause);
    }
  }
}

/** The driver keeps it, and leaves it out of its types. */
function timeOf(session: ClientSession): unknown {
  return (session as { snapshotTime?: unknown }).snapshotTime;
}

function isRefusal(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return cause instanceof MongoServerError || cause instanceof MongoCompatibilityError;
}
