import type { RecordKind, StoredRecord } from '../records/records.ts';

/** A record as MongoDB keeps it. */
export interface RecordDocument {
  /** `<kind>/<id>`: lists of a kind go by it, and need no index of their own. */
  readonly _id: string;
  readonly kind: RecordKind;
  readonly id: string;
  readonly version: number;
  readonly value: string;
  /** Absent when it stays, so that its index holds only what goes. */
  readonly expiresAt?: string;
}

/** The key of a record. No kind is the beginning of another with the stroke. */
export function recordKey(kind: RecordKind, id: string): string {
  return `${kind}/${id}`;
}

/** The record as it is written. */
export function toRecordDocument({ expiresAt, ...record }: StoredRecord): RecordDocument {
  return {
    _id: recordKey(record.kind, record.id),
    ...record,
    ...(expiresAt !== null && { expiresAt }),
  };
}

/** The record that was written. */
export function toRecord(document: RecordDocument): StoredRecord {
  const { kind, id, version, value, expiresAt = null } = document;
  return { kind, id, version, value, expiresAt };
}
