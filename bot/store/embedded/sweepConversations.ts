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
  const keys = oldest(database, before);
  for (const key of keys) {
    const summary = database.summaries.get(key);
    removeLines(database, key);
    if (summary !== undefined) removeConversation(database, key, summary);
  }
  return keys.length;
}

/** A conversation that is to be reminded stays until that is as long ago as the last activity has to be. */
function oldest(database: EmbeddedDatabase, before: string): string[] {
  const keys: string[] = [];
  for (const { key } of database.byActivity.getRange({ end: [before] })) {
    const [, conversation = ''] = key;
    const reminder = database.summaries.get(conversation)?.nextReminderAt ?? null;
    if (reminder === null || reminder < before) keys.push(conversation);
    if (keys.length === batch) break;
  }
  return keys;
}
