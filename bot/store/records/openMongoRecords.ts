import { connect } from '../mongo/connection.ts';
import type { MongoConnection, MongoStoreOptions } from '../mongo/connection.ts';
import { indexSpecs } from '../mongo/indexSpecs.ts';
import { isDuplicate } from '../mongo/reach.ts';
import { recordKey, toRecord, toRecordDocument } from '../mongo/recordDocument.ts';
import type { RecordKind, RecordRange, Records, StoredRecord } from './records.ts';
import { recordsWhileOpen } from './recordsWhileOpen.ts';

/** How many records are swept at once. */
const batch = 100;

/**
 * Records in MongoDB, in the store's database. Resolves at once, also while the server is away: it connects with its first command and
 * makes its index before the first sweep. Throws when the connection string cannot be read.
 */
export async function openMongoRecords(uri: string, options: MongoStoreOptions = {}): Promise<Records> {
  const connection = connect(uri, options);
  return recordsWhileOpen(
    {
      read: (kind, id) => read(connection, kind, id),
      write: (record) => write(connection, record),
      remove: (kind, id, version) => remove(connection, kind, id, version),
      list: (kind, range) => list(connection, kind, range),
      sweep: (before) => sweep(connection, before),
      ready: async () => {
        await makeIndex(connection);
        await connection.ping();
      },
    },
    () => connection.close(),
  );
}

async function makeIndex({ records, reach }: MongoConnection): Promise<void> {
  await reach(() => records.createIndexes([...indexSpecs.records]));
}

async function read({ records, reach }: MongoConnection, kind: RecordKind, id: string) {
  const document = await reach(() => records.findOne({ _id: recordKey(kind, id) }));
  return document === null ? null : toRecord(document);
}

/** One command. When its answer is lost, the driver asks again and the server knows that it has carried it out. */
async function write(
  { records, reach }: MongoConnection,
  record: StoredRecord,
): Promise<'written' | 'conflict'> {
  const document = toRecordDocument(record);
  const { _id, version } = document;
  if (version > 1) {
    const replaced = await reach(() => records.replaceOne({ _id, version: version - 1 }, document));
    return replaced.matchedCount === 1 ? 'written' : 'conflict';
  }
  try {
    await reach(() => records.insertOne(document));
    return 'written';
  } catch (error) {
    if (isDuplicate(error)) return 'conflict';
    throw error;
  }
}

async function remove(
  { records, reach }: MongoConnection,
  kind: RecordKind,
  id: string,
  version: number,
): Promise<boolean> {
  const removed = await reach(() => records.deleteOne({ _id: recordKey(kind, id), version }));
  return removed.deletedCount === 1;
}

async function list(
  { records, reach }: MongoConnection,
  kind: RecordKind,
  { after = '', before, order, limit }: RecordRange,
): Promise<readonly StoredRecord[]> {
  // '0' is the character after '/': the end of the kind.
  const end = before === undefined ? `${kind}0` : recordKey(kind, before);
  const query = records
    .find({ _id: { $gt: recordKey(kind, after), $lt: end } }, { batchSize: limit + 1 })
    .sort({ _id: order === 'ascending' ? 1 : -1 })
    .limit(limit);
  return (await reach(() => query.toArray())).map(toRecord);
}

/** Each record goes only in the version that was seen: one that was renewed meanwhile stays. */
async function sweep(connection: MongoConnection, before: string): Promise<number> {
  const { records, reach } = connection;
  await makeIndex(connection);
  let swept = 0;
  for (;;) {
    const old = await reach(() =>
      records
        .find({ expiresAt: { $lt: before } }, { projection: { version: 1 } })
        .limit(batch)
        .toArray(),
    );
    if (old.length === 0) return swept;
    for (const { _id, version } of old)
      swept += (await reach(() => records.deleteOne({ _id, version }))).deletedCount;
  }
}
