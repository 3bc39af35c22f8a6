import { checkedLimit } from '../checkedLimit.ts';
import { checkedWords } from '../checkedWords.ts';
import type { DueTime, Entry, Store, StoredConversation } from '../store.ts';
import { whileOpen } from '../whileOpen.ts';
import { connect } from './connection.ts';
import type { MongoConnection, MongoStoreOptions } from './connection.ts';
import { toConversation, toDocument } from './conversationDocument.ts';
import { documentKey } from './documentKey.ts';
import { forgetResident } from './forgetResident.ts';
import { createIndexes } from './indexes.ts';
import { lineUpsert, toEntry } from './lineDocument.ts';
import { listConversations, ofResident } from './listConversations.ts';
import { commitNote, readNote, sweepNotes } from './notes.ts';
import { isDuplicate } from './reach.ts';
import { searchLines } from './searchLines.ts';
import { sweepConversations } from './sweepConversations.ts';

/**
 * A store in MongoDB (4.4 or later, replica set or sharded). Resolves at once, also while the server is away: it connects
 * with its first command and makes its indexes as soon as it can. Throws when the connection string cannot be read.
 */
export async function openMongoStore(uri: string, options: MongoStoreOptions = {}): Promise<Store> {
  const connection = connect(uri, options);
  const indexes = createIndexes(connection);
  const trying = indexes.keepTrying();
  return whileOpen(
    {
      load: (id) => load(connection, id),
      commit: (document) => commit(connection, document),
      commitWithLines: (document) => commit(connection, document),
      append: (entries) => append(connection, entries),
      entries: (id, after, limit) => entries(connection, id, after, checkedLimit(limit, 500)),
      heads: (ids) => heads(connection, ids),
      list: (filter, cursor, limit) =>
        listConversations(connection, filter, cursor, checkedLimit(limit, 200)),
      search: (words, cursor, limit) =>
        searchLines(connection, checkedWords(words), cursor, checkedLimit(limit, 200)),
      pending: (before, limit) => waiting(connection, 'pendingSince', { $lt: before }, limit),
      due: (what, at, limit) => waiting(connection, what, { $lte: at }, limit),
      settle: (id, version, through) => settle(connection, id, version, through),
      ofResident: (residentId, limit) => ofResident(connection, residentId, checkedLimit(limit, 200)),
      forget: (residentId) => forgetResident(connection, residentId),
      sweep: (before) => sweepConversations(connection, before),
      note: (key) => readNote(connection, key),
      commitNote: (note) => commitNote(connection, note),
      sweepNotes: (now) => sweepNotes(connection, now),
      ready: async () => {
        await indexes.make();
        await connection.ping();
      },
    },
    async () => {
      indexes.stop();
      await connection.close();
      await trying;
    },
  );
}

async function load(
  { conversations, reach }: MongoConnection,
  id: string,
): Promise<StoredConversation | null> {
  const document = await reach(() => conversations.findOne({ _id: documentKey(id) }));
  return document === null ? null : toConversation(document);
}

/** One command. When its answer is lost, the driver asks again and the server knows that it has carried it out. */
async function commit(
  { conversations, reach }: MongoConnection,
  conversation: StoredConversation,
): Promise<'committed' | 'conflict'> {
  const document = toDocument(conversation);
  const { _id, version } = document;
  if (version > 1) {
    const replaced = await reach(() => conversations.replaceOne({ _id, version: version - 1 }, document));
    return replaced.matchedCount === 1 ? 'committed' : 'conflict';
  }
  try {
    await reach(() => conversations.insertOne(document));
    return 'committed';
  } catch (error) {
    if (isDuplicate(error)) return 'conflict';
    throw error;
  }
}

/** One command. A second one only when another process added the same line at the same moment. */
async function append({ lines, reach }: MongoConnection, added: readonly Entry[]): Promise<void> {
  if (added.length === 0) return;
  const write = () => reach(() => lines.bulkWrite(added.map(lineUpsert), { ordered: false }));
  try {
    await write();
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    await write();
  }
}

async function entries(
  { lines, reach }: MongoConnection,
  conversationId: string,
  after: number,
  limit: number,
): Promise<Entry[]> {
  const filter = { conversationId: documentKey(conversationId), sequence: { $gt: after }, line: { $ne: '' } };
  const query = lines
    .find(filter, { batchSize: limit + 1 })
    .sort({ sequence: 1 })
    .limit(limit);
  return (await reach(() => query.toArray())).map(toEntry);
}

async function heads(
  { conversations, reach }: MongoConnection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const filter = { _id: { $in: ids.map(documentKey) } };
  const options = { projection: { lastSequence: 1 }, batchSize: ids.length + 1 };
  const found = await reach(() => conversations.find(filter, options).toArray());
  const sequences = new Map(found.map(({ _id, lastSequence }) => [_id, lastSequence]));
  return new Map(
    ids.flatMap((id) => {
      const sequence = sequences.get(documentKey(id));
      return sequence === undefined ? [] : [[id, sequence]];
    }),
  );
}

/** What waits for one time or another, the earliest first. */
async function waiting(
  { conversations, reach }: MongoConnection,
  what: DueTime | 'pendingSince',
  until: { $lt: string } | { $lte: string },
  limit: number,
): Promise<StoredConversation[]> {
  const query = conversations
    .find({ [what]: until }, { batchSize: limit + 1 })
    .sort({ [what]: 1 })
    .limit(limit);
  return (await reach(() => query.toArray())).map(toConversation);
}

/**
 * One command of two updates: the second clears `pendingSince` if the first left nothing. While a part of the outbox is left,
 * `pendingSince` stays: at most too early.
 */
async function settle(
  { conversations, reach }: MongoConnection,
  id: string,
  version: number,
  through: number,
): Promise<boolean> {
  const filter = { _id: documentKey(id), version };
  const { matchedCount } = await reach(() =>
    conversations.bulkWrite([
      { updateOne: { filter, update: { $pull: { outbox: { sequence: { $lte: through } } } } } },
      { updateOne: { filter: { ...filter, outbox: [] }, update: { $unset: { pendingSince: '' } } } },
    ]),
  );
  return matchedCount > 0;
}
