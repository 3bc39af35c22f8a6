import { removeConversation } from './conversationRecord.ts';
import type { EmbeddedDatabase } from './database.ts';
import { removeLines } from './transcript.ts';

/** How many conversations go in one transaction: other processes wait for its end. */
const batch = 50;

/** `Store.sweep`. */
export async function sweepConversations(database: EmbeddedDatabase, before: string): Promise<number> {
  let swept = 0;
  for (;;) {
    const removed = await database.transaction(() => removeOldest(database, before));
    swept += removed;
    if (removed < batch) return swept;
  }
}

function removeOldest(database: EmbeddedDatabase, before: string): number {
  const places = database.byActivity.getRange({ end: [before], limit: batch });
  const keys = Array.from(places, ({ key: [, conversation = ''] }) => conversation);
  for (const key of keys) {
    const summary = database.summaries.get(key);
    removeLines(database, key);
    if (summary !== undefined) removeConversation(database, key, summary);
  }
  return keys.length;
}
