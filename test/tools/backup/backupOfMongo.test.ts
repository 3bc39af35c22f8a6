import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { connect } from '../../../bot/store/mongo/connection.ts';
import { openStore } from '../../../bot/store/openStore.ts';
import { createMomentReader } from '../../../tools/backup/momentReader.ts';
import { readConversations } from '../../../tools/backup/readConversations.ts';
import { conversation, entry } from '../../store/samples.ts';
import { startMongoServer, type MongoServer } from '../../support/mongoServer/startMongoServer.ts';
import { makeBackupFolder, type BackupFolder } from './backupFolder.ts';
import { expectToGoOn, startGoingOn } from './goingOn.ts';

async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await setTimeout(5);
}

let at: BackupFolder;
beforeEach(async () => {
  at = await makeBackupFolder();
});
afterEach(() => at.remove());

describe('of MongoDB', () => {
  let server: MongoServer;
  let other: MongoServer;
  beforeEach(async () => {
    [server, other] = await Promise.all([startMongoServer(), startMongoServer()]);
  });
  afterEach(async () => {
    server.fault(null);
    await Promise.all([server.stop(), other.stop()]);
  });
  const from = () => ({ MONGODB_URI: server.uri });
  const to = () => ({ MONGODB_URI: other.uri });
  const there = () => ({ kind: 'mongo', uri: other.uri }) as const;

  async function takeAndGoOn(): Promise<string> {
    const going = await startGoingOn({ kind: 'mongo', uri: server.uri });
    const before = going.acknowledged();
    const told = await at.backUp(from());
    await going.stop();
    expect(told).toMatchObject({ ok: true });
    expect(told.text).toContain('45 conversations');
    expect(await at.restore(to())).toMatchObject({ ok: true });
    await expectToGoOn(there(), before);
    return told.text;
  }

  test('a backup taken while people write is of one moment where the server has snapshots', async () => {
    expect(await takeAndGoOn()).toContain('as of one moment');
    expect(await at.manifest()).toMatchObject({ consistentBy: 'moment', store: 'mongo' });
    const files = ['conversations', 'lines', 'notes', 'records'].map((name) => `${name}.ndjson`);
    expect((await readdir(at.target)).sort()).toEqual([...files, 'manifest.json'].sort());
    expect((await stat(join(at.target, 'lines.ndjson'))).mode & 0o777).toBe(0o600);
  });

  test('what is written while it reads is not in a backup of one moment', async () => {
    const going = await startGoingOn({ kind: 'mongo', uri: server.uri });
    await going.stop();
    const connection = connect(server.uri);
    const last = { _id: 'website:person 9' };
    const before = await connection.conversations.findOne(last);
    server.fault({ kind: 'held', command: 'find', after: 1, times: 1 });
    const taking = at.backUp(from());
    await until(() => server.isHolding());
    await connection.conversations.updateOne(last, { $inc: { version: 1 } });
    server.fault(null);
    expect((await taking).text).toContain('as of one moment');
    await connection.close();
    expect(await at.restore(to())).toMatchObject({ ok: true });
    const restored = connect(other.uri);
    expect(await restored.conversations.findOne(last)).toEqual(before);
    await restored.close();
  });

  test('where it has none, each conversation is whole by itself', async () => {
    server.offerSnapshots(false);
    expect(await takeAndGoOn()).toContain('each conversation as it stood when it was read');
    expect(await at.manifest()).toMatchObject({ consistentBy: 'conversation' });
  });

  test('a snapshot that is over in the middle is done without', async () => {
    const going = await startGoingOn({ kind: 'mongo', uri: server.uri });
    await going.stop();
    server.fault({ kind: 'badValue', command: 'find', after: 25, times: 1 });
    expect(await at.backUp(from())).toMatchObject({ ok: true });
    expect(await at.manifest()).toMatchObject({
      consistentBy: 'conversation',
      counts: { conversations: 45 },
    });
    expect(await at.restore(to())).toMatchObject({ ok: true });
    await expectToGoOn(there(), going.acknowledged());
  });

  test('one that was cut off goes on where it was, without what it has', async () => {
    const going = await startGoingOn({ kind: 'mongo', uri: server.uri });
    await going.stop();
    server.fault({ kind: 'dropBefore', command: 'find', after: 30 });
    const told = await at.backUp(from());
    expect(told.ok).toBe(false);
    expect(told.text).toContain('it goes on where it was cut off');
    expect(await at.restore(to())).toMatchObject({ ok: false });
    server.fault(null);
    const lines = await readFile(join(at.target, 'conversations.ndjson'), 'utf8');
    expect(lines.split('\n')).toHaveLength(21);
    await writeFile(join(at.target, 'conversations.ndjson'), `${lines}{"_id":"half`);
    expect(await at.backUp({ MONGODB_URI: other.uri })).toMatchObject({ ok: false });
    server.queries.length = 0;
    expect(await at.backUp(from())).toMatchObject({ ok: true });
    const [first] = server.queries.filter(({ collection }) => collection === 'conversations');
    expect(first?.filter).not.toEqual({ _id: { $gt: '' } });
    expect(await at.manifest()).toMatchObject({
      consistentBy: 'conversation',
      counts: { conversations: 45 },
    });
    expect(await at.restore(to())).toMatchObject({ ok: true });
    await expectToGoOn(there(), going.acknowledged());
  });

  test('whoever is forgotten while their lines are read is forgotten in the backup', async () => {
    const store = await openStore({ kind: 'mongo', uri: server.uri });
    await until(() => server.queries.some(({ filter }) => 'words' in filter));
    await store.commit(conversation({ residentId: 'website:gone', lastSequence: 1 }));
    await store.append([entry(1, { text: 'canary' })]);
    const connection = connect(server.uri);
    const reader = createMomentReader(connection, false);
    server.fault({ kind: 'held', command: 'find', after: 1, times: 1 });
    const reading = readConversations(connection, reader, '');
    await until(() => server.isHolding());
    await store.forget('website:gone');
    server.fault(null);
    const read = await reading;
    expect(read.conversations).toMatchObject([{ forgotten: true, residentId: '' }]);
    expect(JSON.stringify(read)).not.toContain('canary');
    await reader.close();
    await connection.close();
    await store.close();
  });

  test('counts that are not those of the files are told', async () => {
    const connection = connect(server.uri);
    await connection.collection('notes').insertOne({ _id: 'one' });
    await connection.close();
    expect(await at.backUp(from())).toMatchObject({ ok: true });
    await at.changeManifest({ counts: { conversations: 0, lines: 0, notes: 2, records: 0 } });
    expect((await at.restore(to())).text).toContain('Of 2 notes 1 were there');
  });

  test('it is restored into an empty database alone', async () => {
    const store = await openStore({ kind: 'mongo', uri: server.uri });
    await store.commit(conversation());
    await store.close();
    expect(await at.backUp(from())).toMatchObject({ ok: true });
    const told = await at.restore(from());
    expect(told).toEqual({
      ok: false,
      text: 'The database of MONGODB_URI holds conversations already: name an empty one.',
    });
    expect((await at.restore({ GUIDEPOST_DATA: join(at.folder, 'data') })).text).toContain(
      'It is a backup of MongoDB',
    );
    await other.stop();
    expect((await at.restore(to())).text).toContain('The database did not answer');
    await other.restart();
  });

  test('the connection string’s password is in no file of it', async () => {
    const uri = server.uri.replace('//', '//ana:canary@');
    server.fault({ kind: 'dropBefore' });
    expect(await at.backUp({ MONGODB_URI: uri })).toMatchObject({ ok: false });
    const texts = await Promise.all(
      (await readdir(at.target)).map((name) => readFile(join(at.target, name), 'utf8')),
    );
    expect(texts.join()).toContain('guidepost?replicaSet=rs0');
    expect(texts.join()).not.toContain('canary');
  });
});
