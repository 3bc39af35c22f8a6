import { openMongoStore } from '../../bot/store/mongo/openMongoStore.ts';
import type { Store } from '../../bot/store/store.ts';
import { startMongoServer } from '../support/mongoServer/startMongoServer.ts';
import type { MongoServer } from '../support/mongoServer/startMongoServer.ts';
import { conversation } from './samples.ts';

/** A server of one's own, a store on it, and the commands the store has sent since it was ready. */
export interface FreshMongo {
  readonly server: MongoServer;
  readonly store: Store;
  readonly commands: readonly string[];
}

/** Does the work with a store that is ready and holds the first version of the sample conversation. */
export async function onFreshMongo(work: (fresh: FreshMongo) => Promise<void>): Promise<void> {
  const server = await startMongoServer();
  const commands: string[] = [];
  const store = await openMongoStore(server.uri, { onCommand: (name) => commands.push(name) });
  try {
    await store.ready();
    await store.commit(conversation());
    commands.length = 0;
    server.commands.length = 0;
    await work({ server, store, commands });
  } finally {
    server.fault(null);
    await store.close();
    await server.stop();
  }
}

/** What became of a call, and how long it took. */
export interface Timed {
  readonly name: string;
  /** What it was rejected with, or `null`. */
  readonly error: unknown;
  readonly milliseconds: number;
}

/** Waits for a call, whatever becomes of it. */
export async function timed(name: string, call: Promise<unknown>): Promise<Timed> {
  const start = performance.now();
  const error: unknown = await call.then(
    () => null,
    (reason: unknown) => reason,
  );
  return { name, error, milliseconds: performance.now() - start };
}

/** How long it took until an attempt succeeded, in milliseconds; gives up after ten seconds. */
export async function untilItWorks(attempt: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  while (performance.now() - start < 10_000) {
    const { error } = await timed('attempt', attempt());
    if (error === null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return performance.now() - start;
}
