import type { Records } from './records.ts';
import { openRecordsDatabase } from './recordsDatabase.ts';
import type { RecordsDatabase } from './recordsDatabase.ts';
import { recordsWhileOpen } from './recordsWhileOpen.ts';

/** How many records are looked up for one round of sweeping. */
const batch = 100;

/**
 * Records in a folder of this machine, made when it is missing (readable by its owner alone). Several processes may share it. Throws when
 * it cannot be opened.
 */
export async function openEmbeddedRecords(folder: string): Promise<Records> {
  const database = openRecordsDatabase(folder);
  return recordsWhileOpen(
    {
      read: async (kind, id) => database.get(kind, id),
      write: async (record) => {
        const stored = database.get(record.kind, record.id);
        if ((stored?.version ?? 0) !== record.version - 1) return 'conflict';
        return (await database.replace(stored, record)) ? 'written' : 'conflict';
      },
      remove: async (kind, id, version) => {
        const stored = database.get(kind, id);
        return stored?.version === version ? database.replace(stored, null) : false;
      },
      list: async (kind, range) => database.range(kind, range),
      sweep: (before) => sweep(database, before),
      ready: async () => void database.get('account', 'none'),
    },
    () => database.close(),
  );
}

async function sweep(database: RecordsDatabase, before: string): Promise<number> {
  let swept = 0;
  for (;;) {
    const old = database.expired(before, batch);
    if (old.length === 0) return swept;
    const removed = await Promise.all(old.map((record) => database.replace(record, null)));
    swept += removed.filter((each) => each).length;
  }
}
