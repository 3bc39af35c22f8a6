import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openMongoStore } from '../../bot/store/mongo/openMongoStore.ts';
import { startMongoServer, type MongoServer } from '../support/mongoServer/startMongoServer.ts';
import { openStream } from '../support/directLineClient.ts';
import { openClient } from '../support/service/client.ts';
import { startApp, type RunningApp } from '../support/service/startApp.ts';

let database: MongoServer;
let apps: RunningApp[];
beforeEach(async () => {
  database = await startMongoServer();
  const settings = { GUIDEPOST_MESSAGES_PER_MINUTE: '8', GUIDEPOST_NEW_CONVERSATIONS: '1000' };
  apps = await Promise.all(
    [1, 2].map(async () => startApp(settings, { store: await openMongoStore(database.uri) })),
  );
});
afterEach(async () => {
  await Promise.all(apps.map((app) => app.close()));
  await database.stop();
});

async function streamOf(
  address: string,
  headers: Record<string, string>,
  conversationId: string,
): Promise<string> {
  const answer = await fetch(`${address}/v3/directline/conversations/${conversationId}`, { headers });
  return ((await answer.json()) as { streamUrl: string }).streamUrl;
}

test('of two services on one MongoDB any serves any message: a socket on one shows what the other commits, once and in order, and limits count together', async () => {
  const [here, there] = apps as [RunningApp, RunningApp];
  const client = await openClient(here.address);
  const stream = await openStream(await streamOf(here.address, client.headers, client.conversationId));
  await stream.received(1);
  const elsewhere = client.at(there.address);
  for (const [index, text] of ['what i like', 'yes', 'no', 'not sure'].entries())
    expect((await (index % 2 ? elsewhere : client).send(text, { id: `m${index}` })).status).toBe(200);
  const { activities } = await elsewhere.read();
  await stream.received(activities.length);
  expect(stream.activities.map(({ id }) => id)).toEqual(activities.map(({ id }) => id));
  expect(activities.filter(({ from }) => from.role === 'user').map(({ text }) => text)).toEqual([
    'what i like',
    'yes',
    'no',
    'not sure',
  ]);

  const copies = await Promise.all(
    [client, elsewhere, client].map((each) => each.send('menu', { id: 'same' })),
  );
  expect(copies.map(({ status }) => status)).toEqual([200, 200, 200]);
  const spoken = (await client.read()).activities.filter(({ text }) => text === 'menu');
  expect(spoken).toHaveLength(1);

  const statuses: number[] = [];
  for (let more = 0; more < 8; more += 1)
    statuses.push((await (more % 2 ? client : elsewhere).send('menu', { id: `more${more}` })).status);
  expect(statuses.filter((status) => status === 200).length).toBeLessThanOrEqual(3);
  expect(statuses.at(-1)).toBe(429);
  stream.socket.close();
});
