import type { Note } from '../store.ts';
import type { MongoConnection } from './connection.ts';
import { documentKey, idOf } from './documentKey.ts';
import { isDuplicate } from './reach.ts';

/** A note as MongoDB keeps it. */
export interface NoteDocument {
  readonly _id: string;
  readonly version: number;
  readonly value: string;
  /** Absent when it stays, so that its index holds only what goes. */
  readonly keepUntil?: string;
}

/** `Store.note`. */
export async function readNote({ notes, reach }: MongoConnection, key: string): Promise<Note | null> {
  const found = await reach(() => notes.findOne({ _id: documentKey(key) }));
  if (found === null) return null;
  const { _id, version, value, keepUntil = null } = found;
  return { key: idOf(_id), version, value, keepUntil };
}

/** `Store.commitNote`. One command; when its answer is lost, the driver asks again. */
export async function commitNote(
  { notes, reach }: MongoConnection,
  { key, version, value, keepUntil }: Note,
): Promise<'committed' | 'conflict'> {
  const _id = documentKey(key);
  const document = { _id, version, value, ...(keepUntil !== null && { keepUntil }) };
  if (version > 1) {
    const replaced = await reach(() => notes.replaceOne({ _id, version: version - 1 }, document));
    return replaced.matchedCount === 1 ? 'committed' : 'conflict';
  }
  try {
    await reach(() => notes.insertOne(document));
    return 'committed';
  } catch (error) {
    if (isDuplicate(error)) return 'conflict';
    throw error;
  }
}

/** `Store.sweepNotes`. */
export async function sweepNotes({ notes, reach }: MongoConnection, now: string): Promise<number> {
  return (await reach(() => notes.deleteMany({ keepUntil: { $lt: now } }))).deletedCount;
}
