import type { z } from 'zod';
import type { RecordKind, Records, StoredRecord } from '../store/records/records.ts';

/** A stored value, and the version that a later write must name. */
export interface Kept<T> {
  readonly value: T;
  readonly version: number;
}

/** Records of one kind, as values that were checked when they were read. */
export interface KeptValues<T> {
  read(id: string): Promise<Kept<T> | null>;
  /** All of the kind, by id. */
  all(): Promise<readonly T[]>;
  /** See `Records.write`; `before` is what was read, `null` for nothing. Gives `false` when another was faster. */
  write(id: string, before: Kept<T> | null, value: T, expiresAt?: string): Promise<boolean>;
  /** `false` when it is no longer what was read. */
  remove(id: string, before: Kept<T>): Promise<boolean>;
}

/** How many are read at once. */
const stretch = 500;

/** Values of a schema in the records of a kind. What is stored and breaks the schema is a fault of ours, and thrown. */
export function keptValues<T>(records: Records, kind: RecordKind, schema: z.ZodType<T>): KeptValues<T> {
  const valueOf = ({ value }: StoredRecord): T => schema.parse(JSON.parse(value));
  return {
    read: async (id) => {
      const record = await records.read(kind, id);
      return record && { value: valueOf(record), version: record.version };
    },
    all: async () => {
      const found: StoredRecord[] = [];
      for (;;) {
        const after = found.at(-1)?.id ?? '';
        const part = await records.list(kind, { after, order: 'ascending', limit: stretch });
        found.push(...part);
        if (part.length < stretch) return found.map(valueOf);
      }
    },
    write: async (id, before, value, expiresAt) =>
      (await records.write({
        kind,
        id,
        version: (before?.version ?? 0) + 1,
        value: JSON.stringify(value),
        expiresAt: expiresAt ?? null,
      })) === 'written',
    remove: (id, before) => records.remove(kind, id, before.version),
  };
}
