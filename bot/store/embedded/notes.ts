import type { Note } from '../store.ts';
import { keyOf } from './database.ts';
import type { EmbeddedDatabase } from './database.ts';

/** `Store.note`. */
export function readNote(database: EmbeddedDatabase, key: string): Note | null {
  return database.notes.get(keyOf(key)) ?? null;
}

/** `Store.commitNote`. */
export async function commitNote(database: EmbeddedDatabase, note: Note): Promise<'committed' | 'conflict'> {
  return (await database.writeNote(keyOf(note.key), note)) ? 'committed' : 'conflict';
}

/** `Store.sweepNotes`. */
export function sweepNotes(database: EmbeddedDatabase, now: string): Promise<number> {
  return database.transaction(() => {
    const over = Array.from(database.notes.getRange({}), ({ key, value }) => ({
      key,
      until: value.keepUntil,
    }));
    const keys = over.filter(({ until }) => until !== null && until < now).map(({ key }) => key);
    for (const key of keys) database.notes.remove(key);
    return keys.length;
  });
}
