import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openMongoStore } from '../../bot/store/mongo/openMongoStore.ts';
import type { Store } from '../../bot/store/store.ts';
import { createTurns, type Turns } from '../../bot/turn/createTurns.ts';
import { startMongoServer, type MongoServer } from '../support/mongoServer/startMongoServer.ts';
import { inbound } from '../support/turns/inbound.ts';
import { projectGuide } from '../support/projectGuide.ts';

const commands: string[] = [];
let server: MongoServer;
let store: Store;
let turns: Turns;
beforeAll(async () => {
  server = await startMongoServer();
  store = await openMongoStore(server.uri, { onCommand: (name) => void commands.push(name) });
  await store.ready();
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const said = () => commands.push('(said)');
  const deliver = async () => void said();
  const deliveries = new Map([['website' as const, { deliver }]]);
  turns = createTurns({ store, guide: projectGuide(), log, clock: () => new Date(), deliveries });
});
afterAll(async () => {
  await store.close();
  await server.stop();
});

test.each([
  ['the first', 'hello', ['find', 'insert', '(said)', 'update']],
  ['the next', 'training', ['find', 'update', '(said)', 'update']],
  ['one that ends a flow', 'menu', ['find', 'update', '(said)', 'update']],
])(
  '%s turn of a conversation reads once, writes once before the reply and once after it',
  async (_, text, expected) => {
    commands.length = 0;
    expect((await turns.run(inbound({ text }), '')).status).toBe('handled');
    expect(commands).toEqual(expected);
  },
);

test('a repeated message costs one read', async () => {
  const message = inbound({ text: 'menu' });
  await turns.run(message, '');
  commands.length = 0;
  expect((await turns.run(message, '')).status).toBe('repeated');
  expect(commands.length).toBeLessThanOrEqual(2);
});
