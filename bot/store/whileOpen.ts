import { createCallGuard } from './callGuard.ts';
import type { Store } from './store.ts';

/** A store of those methods that refuses every call after `close`, and closes once the calls under way have ended. */
export function whileOpen(methods: Omit<Store, 'close'>, close: () => Promise<void>): Store {
  const guard = createCallGuard(close);
  return {
    load: guard.guarded(methods.load),
    commit: guard.guarded(methods.commit),
    commitWithLines: guard.guarded(methods.commitWithLines),
    append: guard.guarded(methods.append),
    entries: guard.guarded(methods.entries),
    heads: guard.guarded(methods.heads),
    list: guard.guarded(methods.list),
    search: guard.guarded(methods.search),
    pending: guard.guarded(methods.pending),
    due: guard.guarded(methods.due),
    settle: guard.guarded(methods.settle),
    ofResident: guard.guarded(methods.ofResident),
    forget: guard.guarded(methods.forget),
    sweep: guard.guarded(methods.sweep),
    note: guard.guarded(methods.note),
    commitNote: guard.guarded(methods.commitNote),
    sweepNotes: guard.guarded(methods.sweepNotes),
    ready: guard.guarded(methods.ready),
    close: () => guard.close(),
  };
}
