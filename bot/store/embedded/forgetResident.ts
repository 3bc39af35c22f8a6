import { tombstone } from '../tombstone.ts';
import { readConversation, writeConversation } from './conversationRecord.ts';
import { keyOf } from './database.ts';
import type { EmbeddedDatabase } from './database.ts';
import { removeLines } from './transcript.ts';

/** `Store.forget`, all in one transaction. Lines of the outbox are barred, so that a late append does not bring them back. */
export function forgetResident(database: EmbeddedDatabase, residentId: string): Promise<number> {
  const resident = keyOf(residentId);
  return database.transaction(() => {
    const places = database.byResident.getRange({ start: [resident, ''], end: [resident, '~'] });
    const keys = Array.from(places, ({ key: [, conversation = ''] }) => conversation);
    for (const key of keys) forgetConversation(database, key);
    return keys.length;
  });
}

function forgetConversation(database: EmbeddedDatabase, key: string): void {
  const conversation = readConversation(database, key);
  if (conversation === null) return;
  removeLines(database, key);
  for (const { sequence } of conversation.outbox) database.lines.put([key, sequence], null);
  writeConversation(database, conversation, tombstone(conversation));
}
