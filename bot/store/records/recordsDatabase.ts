import type { Database } from 'lmdb';
import { checkWhole } from '../embedded/checkWhole.ts';
import { openFolder } from '../embedded/lmdbFolder.ts';
import type { RecordKind, RecordRange, StoredRecord } from './records.ts';

type Key = [RecordKind, string];
type Place = [string] | [string, RecordKind, string];
type Value = Pick<StoredRecord, 'version' | 'value' | 'expiresAt'>;

/** The embedded records, as one table in order of kind and id, and one in order of expiry. */
export interface RecordsDatabase {
  get(kind: RecordKind, id: string): StoredRecord | null;
  range(kind: RecordKind, range: RecordRange): StoredRecord[];
  /** Those whose expiry is before the given time, earliest first. */
  expired(before: string, limit: number): StoredRecord[];
  /** Puts the second in place of the first, which must be what is stored; `null` for nothing. `false` when another was faster. */
  replace(stored: StoredRecord | null, next: StoredRecord | null): Promise<boolean>;
  close(): Promise<void>;
}

/** The only place that calls lmdb for records. Throws `DamagedDatabase`. */
export function openRecordsDatabase(folder: string): RecordsDatabase {
  checkWhole(folder);
  const { root, write } = openFolder(folder);
  const { records, byExpiry } = root.transactionSync(() => ({
    records: root.openDB<Value, Key>({ name: 'records', encoding: 'json', useVersions: true }),
    byExpiry: root.openDB<true, Place>({ name: 'byExpiry', encoding: 'json' }),
  }));
  const get = (kind: RecordKind, id: string): StoredRecord | null => {
    const value = records.get([kind, id]);
    return value === undefined ? null : { kind, id, ...value };
  };
  return {
    get,
    range: (kind, range) =>
      Array.from(records.getRange(boundsOf(kind, range)), ({ key, value }) => ({
        kind,
        id: key[1],
        ...value,
      })),
    expired: (before, limit) =>
      Array.from(byExpiry.getRange({ end: [before], limit }), ({ key: [, kind, id] }) =>
        kind === undefined || id === undefined ? null : get(kind, id),
      ).filter((found) => found !== null),
    replace: (stored, next) => write(() => replace(records, byExpiry, stored, next)),
    close: () => root.close(),
  };
}

/** What was read is of the version that the write is conditional on, so it cannot be out of date then. */
function replace(
  records: Database<Value, Key>,
  byExpiry: Database<true, Place>,
  stored: StoredRecord | null,
  next: StoredRecord | null,
): Promise<boolean> {
  const known = next ?? stored;
  if (known === null) return Promise.resolve(false);
  const key: Key = [known.kind, known.id];
  const work = (): void => {
    if (stored?.expiresAt) void byExpiry.remove([stored.expiresAt, ...key]);
    if (next === null) {
      void records.remove(key);
      return;
    }
    const { version, value, expiresAt } = next;
    void records.put(key, { version, value, expiresAt }, version);
    if (expiresAt !== null) void byExpiry.put([expiresAt, ...key], true);
  };
  return stored === null ? records.ifNoExists(key, work) : records.ifVersion(key, stored.version, work);
}

function boundsOf(kind: RecordKind, { after = '', before = '\x7f', order, limit }: RecordRange) {
  const [start, end]: [Key, Key] =
    order === 'ascending'
      ? [
          [kind, after],
          [kind, before],
        ]
      : [
          [kind, before],
          [kind, after],
        ];
  return { start, end, limit, reverse: order === 'descending', exclusiveStart: true };
}
