import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { openMongoRecords } from '../../../bot/store/records/openMongoRecords.ts';
import { openRecords } from '../../../bot/store/records/openRecords.ts';
import { StoreUnavailable } from '../../../bot/store/store.ts';
import { startMongoServer } from '../../support/mongoServer/startMongoServer.ts';
import { recordsContract, sampleRecord } from './recordsContract.ts';

const realUri = process.env['MONGODB_TEST_URI'];

recordsContract('mongo', async () => {
  const server = await startMongoServer();
  return { open: () => openMongoRecords(server.uri), remove: () => server.stop() };
});

if (realUri !== undefined) {
  recordsContract('mongo (real server)', async () => {
    const database = `guidepost-test-${randomUUID()}`;
    return {
      open: () => openMongoRecords(realUri, { database }),
      remove: async () => {
        const client = new MongoClient(realUri);
        await client.db(database).dropDatabase();
        await client.close();
      },
    };
  });
}

test.each(['dropBefore', 'dropAfter', 'notPrimary'] as const)(
  '%s, once: a record is written once, and a real conflict stays one',
  async (kind) => {
    const server = await startMongoServer();
    const records = await openMongoRecords(server.uri);
    await records.ready();
    server.fault({ kind, command: 'insert', times: 1 });
    expect(await records.write(sampleRecord())).toBe('written');
    expect(await records.write(sampleRecord())).toBe('conflict');
    server.fault({ kind, command: 'update', times: 1 });
    expect(await records.write(sampleRecord({ version: 2 }))).toBe('written');
    server.fault({ kind, command: 'update', times: 1 });
    expect(await records.write(sampleRecord({ version: 2 }))).toBe('conflict');
    server.fault({ kind, command: 'delete', times: 1 });
    expect(await records.remove('account', 'ana', 2)).toBe(true);
    await records.close();
    await server.stop();
  },
);

test('every method is unavailable while the server is away, and works again after', async () => {
  const server = await startMongoServer();
  const records = await openRecords({ kind: 'mongo', uri: server.uri });
  await records.write(sampleRecord());
  await server.stop();
  const calls = [
    records.read('account', 'ana'),
    records.write(sampleRecord({ version: 2 })),
    records.remove('account', 'ana', 1),
    records.list('account', { order: 'ascending', limit: 1 }),
    records.sweep('2027'),
    records.ready(),
  ];
  for (const { status, reason } of (await Promise.allSettled(calls)) as PromiseRejectedResult[]) {
    expect(status).toBe('rejected');
    expect(reason).toBeInstanceOf(StoreUnavailable);
  }
  await server.restart();
  await records.ready();
  expect(await records.read('account', 'ana')).toEqual(sampleRecord());
  await records.close();
  await server.stop();
});
