import { tombstone } from '../tombstone.ts';
import type { MongoConnection } from './connection.ts';
import { toConversation, toDocument } from './conversationDocument.ts';
import type { ConversationDocument } from './conversationDocument.ts';
import { documentKey } from './documentKey.ts';
import { lineBar } from './lineDocument.ts';

/**
 * `Store.forget`. Each conversation loses its lines first and becomes a tombstone after, so that one that was cut off half-way
 * is still found by its resident and finished by the next call. Goes on until no conversation of the resident is left.
 */
export async function forgetResident(connection: MongoConnection, residentId: string): Promise<number> {
  const { conversations, reach } = connection;
  const filter = { residentId: documentKey(residentId), forgotten: false };
  const forgotten = new Set<string>();
  for (;;) {
    const found = await reach(() => conversations.find(filter).toArray());
    if (found.length === 0) return forgotten.size;
    for (const document of found) {
      if (await forgetConversation(connection, document)) forgotten.add(document._id);
    }
  }
}

/** `false` if a turn came between: nothing personal is lost or kept that the next round will not find. */
async function forgetConversation(
  { conversations, lines, reach }: MongoConnection,
  document: ConversationDocument,
): Promise<boolean> {
  const { _id, version } = document;
  const conversation = toConversation(document);
  const bars = conversation.outbox.map(lineBar);
  if (bars.length > 0) await reach(() => lines.bulkWrite(bars, { ordered: false }));
  await reach(() => lines.deleteMany({ conversationId: _id, line: { $ne: '' } }));
  const replaced = await reach(() =>
    conversations.replaceOne({ _id, version }, toDocument(tombstone(conversation))),
  );
  return replaced.matchedCount === 1;
}
