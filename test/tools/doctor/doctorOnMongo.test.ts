import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import { mongoConnectionFindings } from '../../../tools/doctor/mongoConnectionFindings.ts';
import { startMongoServer, type MongoServer } from '../../support/mongoServer/startMongoServer.ts';
import { ask, populate, reachable, type Environment } from './askDoctor.ts';

describe('on MongoDB', () => {
  let server: MongoServer;
  beforeEach(async () => {
    server = await startMongoServer();
  });
  afterEach(async () => {
    server.fault(null);
    await server.stop();
  });
  const settings = (): Environment => ({ ...reachable, MONGODB_URI: server.uri });

  test('a sound deployment has nothing to change, and nothing in it is changed', async () => {
    await populate({ kind: 'mongo', uri: server.uri });
    server.commands.length = 0;
    const { ok, changes, text } = await ask(settings());
    expect(changes).toEqual([]);
    expect(ok).toBe(true);
    for (const says of [
      'MongoDB answers.',
      'Release 8.0.4 will do.',
      'confirms a write',
      'All indexes are there.',
    ])
      expect(text).toContain(says);
    expect(server.commands.filter((name) => ['insert', 'update', 'createIndexes'].includes(name))).toEqual(
      [],
    );
  });

  test('a new deployment has no indexes and no administrator', async () => {
    const { changes, text } = await ask(settings());
    expect(text).toContain('There are no indexes yet');
    expect(changes).toEqual([expect.stringContaining('No administrator can sign in')]);
  });

  test('a server that is away', async () => {
    await server.stop();
    const { changes } = await ask(settings());
    expect(changes).toEqual([expect.stringContaining('MongoDB does not answer')]);
    await server.restart();
  });

  test.each<[string, string, Record<string, unknown>, string]>([
    ['a single server', 'hello', { setName: undefined }, 'a single server without a replica set'],
    ['an old release', 'buildInfo', { version: '4.2.24' }, 'It is release 4.2.24: update it'],
    [
      'a parameter that forbids our commands',
      'getParameter',
      { notablescan: true },
      'parameter notablescan is on',
    ],
  ])('%s', async (_what, command, fields, says) => {
    await populate({ kind: 'mongo', uri: server.uri });
    server.pretend(command, fields);
    const { changes } = await ask({ ...settings(), MONGODB_URI: server.uri.replace('?replicaSet=rs0', '') });
    expect(changes).toEqual([expect.stringContaining(says)]);
  });

  test('a majority that does not confirm', async () => {
    await populate({ kind: 'mongo', uri: server.uri });
    server.fault({ kind: 'writeConcern' });
    const { changes } = await ask(settings());
    expect(changes).toEqual([expect.stringContaining('A majority of its members does not confirm a write')]);
  });

  test('accounts that cannot be read', async () => {
    await populate({ kind: 'mongo', uri: server.uri });
    server.fault({ kind: 'dropBefore', command: 'find' });
    const { changes } = await ask(settings());
    expect(changes).toEqual([expect.stringContaining('The accounts of staff could not be read')]);
  });

  test('an index that is missing', async () => {
    await populate({ kind: 'mongo', uri: server.uri });
    const fresh = await startMongoServer();
    const client = new MongoClient(fresh.uri);
    await client.db('guidepost').collection('lines').createIndex({ conversationId: 1, sequence: 1 });
    await client.close();
    const { text } = await ask({ ...reachable, MONGODB_URI: fresh.uri });
    await fresh.stop();
    expect(text).toMatch(/CHANGE {2}Indexes are missing \(.*lines \{"words":1,"at":-1,"_id":-1\}/);
  });

  test('a way that others can listen to, and a string that cannot be read, without a word of its password', async () => {
    const far = 'mongodb://guide:hunter2canary@db.example.org:27017/guidepost';
    expect(mongoConnectionFindings(far).map(({ says }) => says)).toEqual([
      'The way to MongoDB is not encrypted: add tls=true to MONGODB_URI.',
    ]);
    expect(
      mongoConnectionFindings('mongodb://db.example.org/?tls=true').map(({ standing }) => standing),
    ).toEqual(['right', 'change']);
    const { changes, text } = await ask({
      ...reachable,
      MONGODB_URI: 'mongodb://guide:hunter2canary@/x?no=1',
    });
    expect(changes).toEqual(['CHANGE  MONGODB_URI cannot be read: copy the connection string anew.']);
    expect(text).not.toContain('canary');
  });
});
