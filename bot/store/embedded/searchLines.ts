import { setImmediate } from 'node:timers/promises';
import type { Entry, Page } from '../store.ts';
import { commonPlaces, shortestFirst, type Place } from './commonPlaces.ts';
import type { EmbeddedDatabase, LineKey } from './database.ts';

/** How many places are looked at before other work gets its turn. */
const stretch = 500;
/** How many stretches one page takes at most. */
const mostStretches = 200;

/** One page of `Store.search`. */
export async function searchLines(
  database: EmbeddedDatabase,
  words: readonly string[],
  cursor: string | null,
  limit: number,
): Promise<Page<Entry>> {
  const orders = shortestFirst(database.byWord, words);
  const items: Entry[] = [];
  let before = cursor === null ? null : placeIn(cursor);
  for (let round = 0; round < mostStretches; round += 1) {
    const { found, next } = commonPlaces(database.byWord, orders, before, '', stretch);
    for (const [index, place] of found.entries()) {
      const line = lineAt(database, place);
      if (line !== null) items.push(line);
      const isLast = index === found.length - 1 && next === null;
      if (items.length === limit) return { items, cursor: isLast ? null : place.join(' ') };
    }
    if (next === null) return { items, cursor: null };
    before = next;
    await setImmediate();
  }
  return { items, cursor: before?.join(' ') ?? null };
}

function lineAt({ lines, deliveries }: EmbeddedDatabase, [, conversation, sequence]: Place): Entry | null {
  const key: LineKey = [String(conversation), Number(sequence)];
  const line = lines.get(key) ?? null;
  const delivery = deliveries.get(key);
  return line === null || delivery === undefined ? line : { ...line, delivery };
}

function placeIn(cursor: string): Place {
  const [at = '', conversation = '', sequence = ''] = cursor.split(' ', 3);
  return [at, conversation, Number(sequence) || 0];
}
