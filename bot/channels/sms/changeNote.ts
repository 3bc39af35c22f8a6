import type { z } from 'zod';
import type { Store } from '../../store/store.ts';

/** Where notes are kept. */
export type Notes = Pick<Store, 'note' | 'commitNote'>;

/** What becomes of a note: a new value, or `null` to leave it; and what the caller wants to know. */
export interface Change<T, R> {
  readonly next: T | null;
  readonly result: R;
}

/** More processes than this never change one note at the same moment. */
const mostTries = 20;

/** Other processes kept changing the note. Nothing was written. */
export class NoteConflicts extends Error {
  override readonly name = 'NoteConflicts';
}

/**
 * Changes a note on the condition that nobody else did meanwhile; `change` is asked again after a conflict, so it must be pure. Durable
 * when it resolves. `keepUntil` as in `Note`.
 */
export async function changeNote<T, R>(
  notes: Notes,
  key: string,
  schema: z.ZodType<T>,
  change: (value: T | null) => Change<T, R>,
  keepUntil: string | null = null,
): Promise<R> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const stored = await notes.note(key);
    const { next, result } = change(stored ? schema.parse(JSON.parse(stored.value)) : null);
    if (next === null) return result;
    const version = (stored?.version ?? 0) + 1;
    const note = { key, version, value: JSON.stringify(next), keepUntil };
    if ((await notes.commitNote(note)) === 'committed') return result;
  }
  throw new NoteConflicts();
}
