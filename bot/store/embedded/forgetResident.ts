import { tombstone } from '../tombstone.ts';
import { readConversation, writeConversation } from './conversationRecord.ts';
import { keyOf } from './database.ts';
import type { EmbeddedDatabase, OrderKey } from './database.ts';
import type { ConversationSummary } from '../store.ts';
import { removeLines } from './transcript.ts';

/** `Store.forget`, all in one transaction. Lines of the outbox are barred, so that a late append does not bring them back. */
export function forgetResident(database: EmbeddedDatabase, residentId: string): Promise<number> {
  return database.transaction(() => {
    const keys = keysOf(database, residentId);
    for (const key of keys) forgetConversation(database, key);
    return keys.length;
  });
}

/** `Store.ofResident`. */
export function ofResident(
  database: EmbeddedDatabase,
  residentId: string,
  limit: number,
): ConversationSummary[] {
  return keysOf(database, residentId, limit).flatMap((key) => database.summaries.get(key) ?? []);
}

function keysOf(database: EmbeddedDatabase, residentId: string, limit?: number): string[] {
  const resident = keyOf(residentId);
  const range = { start: [resident, ''], end: [resident, '~'] } satisfies { start: OrderKey; end: OrderKey };
  const places = database.byResident.getRange(limit === undefined ? range : { ...range, limit });
  return Array.from(places, ({ key: [, conversation = ''] }) => conversation);
}

function forgetConversation(database: EmbeddedDatabase, key: string): void {
  const conversation = readConversation(database, key);
  if (conversation === null) return;
  removeLines(database, key);
  for (const { sequence } of conversation.outbox) database.lines.put([key, sequence], null);
  writeConversation(database, conversation, tombstone(conversation));
}
