import type { Store } from '../store/store.ts';
import type { Meters } from './createMeters.ts';
import type { StoreOperation } from './storeOperations.ts';

/** The same store; each call is timed, a failed one and a write that came second are counted. */
export function watchStore(
  store: Store,
  meters: Pick<Meters, 'storeTimes' | 'storeFailures' | 'conflicts'>,
): Store {
  const timed = async <T>(operation: StoreOperation, call: Promise<T>): Promise<T> => {
    const since = performance.now();
    try {
      const result = await call;
      meters.storeTimes.observe({ operation }, (performance.now() - since) / 1000);
      return result;
    } catch (cause) {
      meters.storeFailures.inc({ operation });
      throw cause;
    }
  };
  const written = async <T>(
    operation: StoreOperation,
    call: Promise<T | 'conflict'>,
  ): Promise<T | 'conflict'> => {
    const outcome = await timed(operation, call);
    if (outcome === 'conflict') meters.conflicts.inc();
    return outcome;
  };
  return {
    load: (id) => timed('load', store.load(id)),
    commit: (document) => written('commit', store.commit(document)),
    commitWithLines: (document, lines) => written('commitWithLines', store.commitWithLines(document, lines)),
    append: (entries) => timed('append', store.append(entries)),
    entries: (...given) => timed('entries', store.entries(...given)),
    heads: (ids) => timed('heads', store.heads(ids)),
    list: (...given) => timed('list', store.list(...given)),
    search: (...given) => timed('search', store.search(...given)),
    pending: (...given) => timed('pending', store.pending(...given)),
    due: (...given) => timed('due', store.due(...given)),
    settle: (...given) => timed('settle', store.settle(...given)),
    ofResident: (...given) => timed('ofResident', store.ofResident(...given)),
    forget: (residentId) => timed('forget', store.forget(residentId)),
    sweep: (before) => timed('sweep', store.sweep(before)),
    note: (key) => timed('note', store.note(key)),
    commitNote: (note) => written('commitNote', store.commitNote(note)),
    sweepNotes: (now) => timed('sweepNotes', store.sweepNotes(now)),
    ready: () => store.ready(),
    close: () => store.close(),
  };
}
