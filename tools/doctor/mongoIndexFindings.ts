import { MongoServerError } from 'mongodb';
import type { MongoConnection } from '../../bot/store/mongo/connection.ts';
import { collections, indexSpecs, type CollectionName } from '../../bot/store/mongo/indexSpecs.ts';
import { change, note, right, type Finding } from './finding.ts';

/** The server's code for a collection that is not there. */
const noCollection = 26;

/** Whether every index that the queries need is there. A service that has never run has none, and makes them when it starts. */
export async function mongoIndexFindings(connection: MongoConnection): Promise<readonly Finding[]> {
  const missing: string[] = [];
  for (const name of collections) {
    const there = new Set((await keysOf(connection, name)).map((key) => JSON.stringify(key)));
    const wanted = indexSpecs[name].map(({ key }) => JSON.stringify(key));
    missing.push(...wanted.filter((key) => !there.has(key)).map((key) => `${name} ${key}`));
  }
  if (missing.length === 0) return [right('All indexes are there.')];
  const all = collections.reduce((sum, name) => sum + indexSpecs[name].length, 0);
  return [
    missing.length === all
      ? note('There are no indexes yet: the service makes them when it starts.')
      : change(
          `Indexes are missing (${missing.join('; ')}), and what needs them is slow: start the service again, which makes them.`,
        ),
  ];
}

async function keysOf(connection: MongoConnection, name: CollectionName): Promise<readonly unknown[]> {
  try {
    const indexes = await connection.reach(() => connection.collection(name).listIndexes().toArray());
    return indexes.map(({ key }: { key?: unknown }) => key);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.cause : null;
    if (reason instanceof MongoServerError && reason.code === noCollection) return [];
    throw cause;
  }
}
