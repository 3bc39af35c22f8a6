import { createCallGuard } from '../callGuard.ts';
import { checkedLimit } from '../checkedLimit.ts';
import { checkedId } from './checkedId.ts';
import type { Records } from './records.ts';

/** The longest list that is given at once. */
const longest = 500;

/** Records of those methods: what they are given is checked, and every call after `close` is refused. */
export function recordsWhileOpen(methods: Omit<Records, 'close'>, close: () => Promise<void>): Records {
  const guard = createCallGuard(close);
  const { read, write, remove, list } = methods;
  return {
    read: guard.guarded(async (kind, id) => read(kind, checkedId(id))),
    write: guard.guarded(async (record) => write({ ...record, id: checkedId(record.id) })),
    remove: guard.guarded(async (kind, id, version) => remove(kind, checkedId(id), version)),
    list: guard.guarded(async (kind, range) =>
      list(kind, { ...range, limit: checkedLimit(range.limit, longest) }),
    ),
    sweep: guard.guarded(methods.sweep),
    ready: guard.guarded(methods.ready),
    close: () => guard.close(),
  };
}
