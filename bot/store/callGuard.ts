import { StoreUnavailable } from './store.ts';

type Asynchronous<A extends unknown[], R> = (...given: A) => Promise<R>;

/** Lets calls through until it closes. */
export interface CallGuard {
  /** The method, refusing every call after `close`. */
  guarded<A extends unknown[], R>(method: Asynchronous<A, R>): Asynchronous<A, R>;
  /** Closes once the calls under way have ended, whatever became of them. Closing again waits for the same. */
  close(): Promise<void>;
}

/** A guard in front of something that `close` closes. */
export function createCallGuard(close: () => Promise<void>): CallGuard {
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  return {
    guarded:
      (method) =>
      async (...given) => {
        if (closing !== undefined) throw new StoreUnavailable('The store is closed.');
        const call = method(...given);
        running.add(call);
        try {
          return await call;
        } finally {
          running.delete(call);
        }
      },
    close: () => (closing ??= Promise.allSettled(running).then(close)),
  };
}
