import type { Entry } from '../store.ts';
import { keyOf, wordPlaces } from './database.ts';
import type { EmbeddedDatabase, LineKey } from './database.ts';

/** Adds lines and notes deliveries; see `Store.append`. */
export function appendEntries(database: EmbeddedDatabase, entries: readonly Entry[]): Promise<void> {
  return database.addLines(
    entries.map((entry) => ({ key: [keyOf(entry.conversationId), entry.sequence], entry })),
  );
}

/** Part of a write that gave out the line's sequence, so that nothing can stand in its place. */
export function writeNewLine(database: EmbeddedDatabase, key: LineKey, line: Entry): void {
  database.lines.put(key, line);
  for (const place of wordPlaces(key, line)) database.byWord.put(place, true);
}

/** Lines after a sequence, ascending; forgotten ones are left out. */
export function readEntries(
  database: EmbeddedDatabase,
  conversationId: string,
  after: number,
  limit: number,
): Entry[] {
  const found: Entry[] = [];
  for (const { key, value } of database.lines.getRange(linesAfter(keyOf(conversationId), after))) {
    if (value === null) continue;
    const delivery = database.deliveries.get(key);
    found.push(delivery === undefined ? value : { ...value, delivery });
    if (found.length === limit) break;
  }
  return found;
}

/** Part of a write: all lines of a conversation go, and what is known of their delivery. */
export function removeLines({ lines, deliveries, byWord }: EmbeddedDatabase, key: string): void {
  const range = linesAfter(key, 0);
  for (const row of Array.from(lines.getRange(range))) {
    if (row.value !== null) for (const place of wordPlaces(row.key, row.value)) byWord.remove(place);
    lines.remove(row.key);
  }
  for (const row of Array.from(deliveries.getRange(range))) deliveries.remove(row.key);
}

function linesAfter(key: string, after: number): { start: LineKey; end: LineKey } {
  return { start: [key, after + 1], end: [key, Number.MAX_SAFE_INTEGER] };
}
