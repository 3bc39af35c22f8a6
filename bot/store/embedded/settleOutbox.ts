import { readConversation, writeConversation } from './conversationRecord.ts';
import { keyOf } from './database.ts';
import type { EmbeddedDatabase } from './database.ts';

/** `Store.settle`. While a part of the outbox is left, `pendingSince` stays: at most too early. */
export function settleOutbox(
  database: EmbeddedDatabase,
  id: string,
  version: number,
  through: number,
): Promise<boolean> {
  return database.transaction(() => {
    const conversation = readConversation(database, keyOf(id));
    if (conversation?.version !== version) return false;
    const outbox = conversation.outbox.filter((entry) => entry.sequence > through);
    const pendingSince = outbox.length === 0 ? null : conversation.pendingSince;
    writeConversation(database, conversation, { ...conversation, outbox, pendingSince });
    return true;
  });
}
