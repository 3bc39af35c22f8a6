import { connect, type MongoConnection } from '../../bot/store/mongo/connection.ts';
import { collections } from '../../bot/store/mongo/indexSpecs.ts';
import type { Contents } from './backUpEmbedded.ts';
import { describeFile, type BackupFile } from './manifest.ts';
import { createMomentReader, type MomentReader } from './momentReader.ts';
import { openDump, type Dump } from './openDump.ts';
import type { Progress } from './progress.ts';
import { conversationBatch, readConversations } from './readConversations.ts';

/** How many notes or records are read at once. */
const batch = 200;

/**
 * Dumps every collection, from where an earlier run was cut off. All is of one moment where the server has snapshots and nothing was cut
 * off, else each conversation by itself is. Throws `StoreUnavailable` when the server does not answer: another run goes on.
 */
export async function backUpMongo(uri: string, folder: string, begun: Progress): Promise<Contents> {
  const connection = connect(uri);
  const isFirstRun = Object.values(begun.files).every(({ bytes }) => bytes === 0);
  const reader = createMomentReader(connection, isFirstRun);
  const dump = await openDump(folder, isFirstRun ? begun : { ...begun, ofOneMoment: false });
  try {
    await dumpConversations(connection, reader, dump);
    for (const name of ['notes', 'records'] as const) await dumpPlain(connection, reader, dump, name);
  } finally {
    await dump.close();
    await reader.close();
    await connection.close();
  }
  const files: BackupFile[] = [];
  for (const name of collections) files.push(await describeFile(folder, `${name}.ndjson`));
  const { files: written, ofOneMoment } = dump.progress;
  const { conversations, lines, notes, records } = written;
  const counts = {
    conversations: conversations.count,
    lines: lines.count,
    notes: notes.count,
    records: records.count,
  };
  return { consistentBy: ofOneMoment ? 'moment' : 'conversation', counts, files };
}

async function dumpConversations(
  connection: MongoConnection,
  reader: MomentReader,
  dump: Dump,
): Promise<void> {
  for (;;) {
    const { after } = dump.progress;
    const read = await readConversations(connection, reader, after.conversations);
    await add(
      dump,
      reader,
      { ...read },
      { ...after, conversations: lastOf(read.conversations) ?? after.conversations },
    );
    if (read.conversations.length < conversationBatch) return;
  }
}

async function dumpPlain(
  connection: MongoConnection,
  reader: MomentReader,
  dump: Dump,
  name: 'notes' | 'records',
): Promise<void> {
  for (;;) {
    const { after } = dump.progress;
    const read = await reader.read((options) =>
      connection
        .collection(name)
        .find({ _id: { $gt: after[name] } }, options)
        .sort({ _id: 1 })
        .limit(batch)
        .toArray(),
    );
    await add(dump, reader, { [name]: read }, { ...after, [name]: lastOf(read) ?? after[name] });
    if (read.length < batch) return;
  }
}

function add(
  dump: Dump,
  reader: MomentReader,
  read: Parameters<Dump['add']>[0],
  after: Progress['after'],
): Promise<void> {
  return dump.add(read, { after, ofOneMoment: dump.progress.ofOneMoment && reader.ofOneMoment });
}

function lastOf(documents: readonly { readonly _id: string }[]): string | undefined {
  return documents.at(-1)?._id;
}
