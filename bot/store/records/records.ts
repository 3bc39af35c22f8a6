/** What is kept as records, each kind under ids of its own. A new kind is one more word here. */
export type RecordKind = 'account' | 'session' | 'attempts' | 'audit' | 'lesson';

/** A small document that is written as a whole, and only by whoever knows its version. */
export interface StoredRecord {
  readonly kind: RecordKind;
  /** 1 to 200 printable ASCII characters without blanks. Lists are in the order of these characters. */
  readonly id: string;
  /** 1 after the first write; every write adds 1. */
  readonly version: number;
  /** JSON, by the schema of whoever keeps this kind. */
  readonly value: string;
  /** When `sweep` may take it away, ISO 8601 UTC; `null` for never. Until it is swept it is still read. */
  readonly expiresAt: string | null;
}

/** Which part of a kind is listed: ids after and before the given ones, which are not part of it. */
export interface RecordRange {
  readonly after?: string;
  readonly before?: string;
  readonly order: 'ascending' | 'descending';
  /** 1 to 500. */
  readonly limit: number;
}

/**
 * The way to what staff need beside conversations: accounts, sessions, counts of sign-ins, the audit chain, what is to be learned. Two adapters, mongo and
 * embedded, pass one contract suite. Every method throws `StoreUnavailable` within the adapter's deadline when the database cannot be
 * reached, and `RangeError` for an id or a limit out of range.
 */
export interface Records {
  read(kind: RecordKind, id: string): Promise<StoredRecord | null>;
  /**
   * Writes the whole record if the stored version is still `record.version - 1` (0: nothing stored yet). Durable when it resolves.
   * `conflict` when another was faster; nothing is written then.
   */
  write(record: StoredRecord): Promise<'written' | 'conflict'>;
  /** Takes it away if the stored version is still the given one; `false` if it was not. Durable when it resolves. */
  remove(kind: RecordKind, id: string, version: number): Promise<boolean>;
  list(kind: RecordKind, range: RecordRange): Promise<readonly StoredRecord[]>;
  /** Removes records whose `expiresAt` is before the given time, of whatever kind. Gives their number. */
  sweep(before: string): Promise<number>;
  /** Resolves when the database answers and its indexes are there. */
  ready(): Promise<void>;
  close(): Promise<void>;
}
