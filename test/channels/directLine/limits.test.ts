import { afterEach, describe, expect, test } from '@jest/globals';
import { WebSocket } from 'ws';
import { call, openStream, startClient, type TestStream } from '../../support/directLineClient.ts';
import {
  startDirectLine,
  type DirectLineServer,
  type DirectLineServerOptions,
} from '../../support/directLineServer.ts';
import { plainReply } from '../../support/directLineTurns.ts';

describe('limits of the website', () => {
  const servers: DirectLineServer[] = [];
  const start = async (options: DirectLineServerOptions): Promise<DirectLineServer> => {
    const server = await startDirectLine(options);
    servers.push(server);
    return server;
  };
  afterEach(() => Promise.all(servers.splice(0).map((server) => server.close())));

  test('an address may begin so many conversations, and is told when it may again', async () => {
    const server = await start({ limits: { newConversations: 2 } });
    const answers = [];
    for (let count = 0; count < 3; count += 1) answers.push(await call(server, 'POST', '/tokens/generate'));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
    expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(43_000);
  });

  test('a person may send so many messages in a minute, and another person is not touched by it', async () => {
    const server = await start({ limits: { messagesPerMinute: 3 } });
    const [flooder, other] = [await startClient(server), await startClient(server)];
    const statuses = [];
    for (let count = 0; count < 5; count += 1) statuses.push((await flooder.say('a')).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429]);
    expect((await other.say('a')).status).toBe(200);
    expect(server.turns.inbounds).toHaveLength(6);
  });

  test('a process holds so many sockets, and a place is free again when one closes', async () => {
    const server = await start({ limits: { sockets: 1 } });
    const [one, two] = [await startClient(server), await startClient(server)];
    const first = await openStream(one.streamUrl);
    await expect(openStream(two.streamUrl)).rejects.toThrow('503');
    first.socket.terminate();
    await expect(eventually(two.streamUrl)).resolves.toBeDefined();
  });

  test('an address holds so many sockets', async () => {
    const server = await start({ limits: { socketsPerAddress: 1 } });
    const [one, two] = [await startClient(server), await startClient(server)];
    await openStream(one.streamUrl);
    await expect(openStream(two.streamUrl)).rejects.toThrow('503');
  });

  test('a refused socket gives its place back', async () => {
    const server = await start({ limits: { sockets: 1 } });
    const client = await startClient(server);
    const bad = client.streamUrl.replace(/t=.*/, 't=nothing');
    await expect(openStream(bad)).rejects.toThrow('403');
    await expect(eventually(client.streamUrl)).resolves.toBeDefined();
  });

  test('a client that sends words or too much over its socket is cut off; empty frames are its sign of life', async () => {
    const server = await start({});
    const talker = await openStream((await startClient(server)).streamUrl);
    talker.socket.send('');
    talker.socket.send('hello');
    expect(await talker.closed).toBe(1008);
    const flooder = await openStream((await startClient(server)).streamUrl);
    flooder.socket.send('x'.repeat(65 * 1024));
    expect([1009, 1006]).toContain(await flooder.closed);
  });

  test('a client that reads too slowly is cut off and loses nothing', async () => {
    const server = await start({ answer: () => [plainReply('x'.repeat(100_000))] });
    const client = await startClient(server);
    const stream = await openStream(client.streamUrl);
    await stream.received(1);
    stream.socket.pause();
    for (let count = 0; count < 200 && server.channel.website.audience.size() > 0; count += 1)
      await client.say('a');
    expect(server.channel.website.audience.size()).toBe(0);
    const { lastSequence = 0 } = server.store.documents.get(`website:${client.id}`) ?? {};
    const again = await openStream((await client.reconnect('1')).body.streamUrl ?? '');
    expect(await again.received(lastSequence - 1)).toHaveLength(lastSequence - 1);
  });

  test('sockets close when the service stops, with the code that says it restarts', async () => {
    const server = await start({});
    const stream = await openStream((await startClient(server)).streamUrl);
    await server.channel.close();
    expect(await stream.closed).toBe(1012);
  });

  test('an upgrade that is none of ours is left to others', async () => {
    const server = await start({});
    const { status } = await new Promise<{ status: string }>((resolve) => {
      const socket = new WebSocket(`${server.origin.replace('http', 'ws')}/elsewhere`);
      socket.once('error', (error) => resolve({ status: error.message }));
    });
    expect(status).toContain('hang up');
  });
});

/** Opens a stream as soon as there is a place for it. */
async function eventually(url: string): Promise<TestStream> {
  try {
    return await openStream(url);
  } catch {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return eventually(url);
  }
}
