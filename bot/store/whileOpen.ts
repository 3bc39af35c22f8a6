import { StoreUnavailable } from './store.ts';
import type { Store } from './store.ts';

type Asynchronous<A extends unknown[], R> = (...given: A) => Promise<R>;

/** A store of those methods that refuses every call after `close`, and closes once the calls under way have ended. */
export function whileOpen(methods: Omit<Store, 'close'>, close: () => Promise<void>): Store {
  const running = new Set<Promise<unknown>>();
  let closing: Promise<void> | undefined;
  const guarded =
    <A extends unknown[], R>(method: Asynchronous<A, R>): Asynchronous<A, R> =>
    async (...given) => {
      if (closing !== undefined) throw new StoreUnavailable('The store is closed.');
      const call = method(...given);
      running.add(call);
      try {
        return await call;
      } finally {
        running.delete(call);
      }
    };
  return {
    load: guarded(methods.load),
    commit: guarded(methods.commit),
    append: guarded(methods.append),
    entries: guarded(methods.entries),
    heads: guarded(methods.heads),
    list: guarded(methods.list),
    pending: guarded(methods.pending),
    due: guarded(methods.due),
    settle: guarded(methods.settle),
    forget: guarded(methods.forget),
    sweep: guarded(methods.sweep),
    note: guarded(methods.note),
    commitNote: guarded(methods.commitNote),
    sweepNotes: guarded(methods.sweepNotes),
    ready: guarded(methods.ready),
    close: () => (closing ??= Promise.allSettled(running).then(close)),
  };
}
