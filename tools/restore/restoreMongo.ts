import { join } from 'node:path';
import { connect, type MongoConnection } from '../../bot/store/mongo/connection.ts';
import { collections, indexSpecs, type CollectionName } from '../../bot/store/mongo/indexSpecs.ts';
import type { Manifest } from '../backup/manifest.ts';
import { linesIn } from './linesIn.ts';

/** How many documents are written at once. */
const batch = 50;

type Stored = Readonly<Record<string, unknown>> & { readonly _id: string };

/** Puts the documents of a backup into a database and makes the indexes; gives why not where one of its collections holds anything. */
export async function restoreMongo(
  folder: string,
  { counts }: Manifest,
  uri: string,
): Promise<string | null> {
  const connection = connect(uri);
  const { reach } = connection;
  try {
    for (const name of collections) {
      if ((await reach(() => connection.collection(name).findOne())) !== null)
        return `The database of MONGODB_URI holds ${name} already: name an empty one.`;
    }
    for (const name of collections) {
      await reach(() => connection.collection(name).createIndexes([...indexSpecs[name]]));
      const count = await fill(connection, name, join(folder, `${name}.ndjson`));
      if (count !== counts[name])
        return `Of ${counts[name]} ${name} ${count} were there: drop the database, and take another backup.`;
    }
    return null;
  } finally {
    await connection.close();
  }
}

async function fill(connection: MongoConnection, name: CollectionName, path: string): Promise<number> {
  const waiting: Stored[] = [];
  const written = { count: 0 };
  const flush = async (): Promise<void> => {
    const documents = waiting.splice(0);
    if (documents.length === 0) return;
    await connection.reach(() => connection.collection(name).insertMany(documents));
    written.count += documents.length;
  };
  for await (const line of linesIn(path)) {
    waiting.push(JSON.parse(line) as Stored);
    if (waiting.length === batch) await flush();
  }
  await flush();
  return written.count;
}
