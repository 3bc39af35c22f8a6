import { randomUUID } from 'node:crypto';
import { EJSON } from 'bson';
import { MongoClient } from 'mongodb';
import { openMongoStore } from '../../bot/store/mongo/openMongoStore.ts';
import { startMongoServer } from '../support/mongoServer/startMongoServer.ts';
import { storeContract } from './contract.ts';

const realUri = process.env['MONGODB_TEST_URI'];

storeContract('mongo', async () => {
  const server = await startMongoServer();
  return {
    open: () => openMongoStore(server.uri),
    everything: () => contentsOf(server.uri, 'guidepost'),
    remove: () => server.stop(),
  };
});

if (realUri !== undefined) {
  storeContract('mongo (real server)', async () => {
    const database = `guidepost-test-${randomUUID()}`;
    return {
      open: () => openMongoStore(realUri, { database }),
      everything: () => contentsOf(realUri, database),
      remove: async () => {
        const client = new MongoClient(realUri);
        await client.db(database).dropDatabase();
        await client.close();
      },
    };
  });
}

/** Every document of every collection. */
async function contentsOf(uri: string, database: string): Promise<string> {
  const client = new MongoClient(uri);
  const collections = await client.db(database).collections();
  const documents = await Promise.all(collections.map((collection) => collection.find().toArray()));
  await client.close();
  return EJSON.stringify(documents);
}
