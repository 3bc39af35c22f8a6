import type { Filter } from 'mongodb';
import type { Entry, Page } from '../store.ts';
import type { MongoConnection } from './connection.ts';
import { toEntry, type LineDocument } from './lineDocument.ts';

/** One page of `Store.search`. */
export async function searchLines(
  { lines, reach }: MongoConnection,
  words: readonly string[],
  cursor: string | null,
  limit: number,
): Promise<Page<Entry>> {
  const found = await reach(() =>
    lines
      .find({ $and: [...words.map((word) => ({ words: { $eq: word } })), ...after(cursor)] })
      .sort({ at: -1, _id: -1 })
      .limit(limit + 1)
      .batchSize(limit + 2)
      .toArray(),
  );
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map(toEntry),
    cursor: last !== undefined && found.length > limit ? `${last.at ?? ''} ${last._id}` : null,
  };
}

function after(cursor: string | null): Filter<LineDocument>[] {
  if (cursor === null) return [];
  const [at = ''] = cursor.split(' ', 1);
  const key = cursor.slice(at.length + 1);
  return [{ at: { $lte: at }, $or: [{ at: { $lt: at } }, { _id: { $lt: key } }] }];
}
