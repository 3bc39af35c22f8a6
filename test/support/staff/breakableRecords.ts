import type { RecordKind, Records } from '../../../bot/store/records/records.ts';
import { StoreUnavailable } from '../../../bot/store/store.ts';

/** A call that is about to be made. */
export interface RecordsCall {
  readonly method: 'read' | 'write' | 'remove' | 'list';
  readonly kind: RecordKind;
}

/** Records that fail when a test says so. */
export interface BreakableRecords extends Records {
  /** Decides of each call from now on whether the database is away; `null` for never. */
  breakWhen(away: ((call: RecordsCall) => boolean) | null): void;
}

/** Stands in front of records. */
export function breakableRecords(records: Records): BreakableRecords {
  const state: { away: ((call: RecordsCall) => boolean) | null } = { away: null };
  const reach = (method: RecordsCall['method'], kind: RecordKind): void => {
    if (state.away?.({ method, kind })) throw new StoreUnavailable('The test took the database away.');
  };
  return {
    read: async (kind, id) => {
      reach('read', kind);
      return records.read(kind, id);
    },
    write: async (record) => {
      reach('write', record.kind);
      return records.write(record);
    },
    remove: async (kind, id, version) => {
      reach('remove', kind);
      return records.remove(kind, id, version);
    },
    list: async (kind, range) => {
      reach('list', kind);
      return records.list(kind, range);
    },
    sweep: (before) => records.sweep(before),
    ready: () => records.ready(),
    close: () => records.close(),
    breakWhen: (away) => void (state.away = away),
  };
}
