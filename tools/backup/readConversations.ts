import type { MongoConnection } from '../../bot/store/mongo/connection.ts';
import type { ConversationDocument } from '../../bot/store/mongo/conversationDocument.ts';
import type { LineDocument } from '../../bot/store/mongo/lineDocument.ts';
import type { MomentReader } from './momentReader.ts';

/** How many conversations are read at once, each with all of its lines. */
export const conversationBatch = 20;

/** Conversations with their lines. */
export interface ConversationBatch {
  readonly conversations: readonly ConversationDocument[];
  readonly lines: readonly LineDocument[];
}

/**
 * The next conversations by `_id`. Each goes with the lines up to its own last one, so that it is as it stood when it was read, also
 * where turns go on meanwhile. One that was forgotten while its lines were read is taken as it is then.
 */
export async function readConversations(
  connection: MongoConnection,
  reader: MomentReader,
  after: string,
): Promise<ConversationBatch> {
  const found = await reader.read((options) =>
    connection.conversations
      .find({ _id: { $gt: after } }, options)
      .sort({ _id: 1 })
      .limit(conversationBatch)
      .toArray(),
  );
  const lines = await linesOf(connection, reader, found);
  const forgotten = await forgottenSince(connection, reader, found);
  if (forgotten.length === 0) return { conversations: found, lines };
  const gone = new Map(forgotten.map((document) => [document._id, document]));
  return {
    conversations: found.map((document) => gone.get(document._id) ?? document),
    lines: [
      ...lines.filter(({ conversationId }) => !gone.has(conversationId)),
      ...(await linesOf(connection, reader, forgotten)),
    ],
  };
}

async function linesOf(
  { lines }: MongoConnection,
  reader: MomentReader,
  conversations: readonly ConversationDocument[],
): Promise<readonly LineDocument[]> {
  const all: LineDocument[] = [];
  for (const { _id, lastSequence } of conversations) {
    const filter = { conversationId: _id, sequence: { $lte: lastSequence } };
    all.push(
      ...(await reader.read((options) => lines.find(filter, options).sort({ sequence: 1 }).toArray())),
    );
  }
  return all;
}

/** Lines go before the tombstone is written, so who reads a tombstone and then its lines finds none of a resident's. */
async function forgottenSince(
  { conversations }: MongoConnection,
  reader: MomentReader,
  found: readonly ConversationDocument[],
): Promise<readonly ConversationDocument[]> {
  const living = found.filter(({ forgotten }) => !forgotten).map(({ _id }) => _id);
  if (reader.ofOneMoment || living.length === 0) return [];
  return reader.read((options) =>
    conversations.find({ _id: { $in: living }, forgotten: true }, options).toArray(),
  );
}
