import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openStream, startClient } from '../../support/directLineClient.ts';
import { startDirectLine, type DirectLineServer } from '../../support/directLineServer.ts';

const texts = (activities: readonly { readonly text: string }[] = []): readonly string[] =>
  activities.map(({ text }) => text);

describe('while the store is down', () => {
  let server: DirectLineServer;
  beforeEach(async () => {
    server = await startDirectLine();
  });
  afterEach(() => server.close());

  const goDown = (): void => {
    server.store.down = true;
    server.turns.outcome = 'unsaved';
  };
  const comeBack = (): void => {
    server.store.down = false;
    server.turns.outcome = 'handled';
  };

  test('a resident with a socket hears the answer that could not be saved, and the watermark stays', async () => {
    const client = await startClient(server);
    const stream = await openStream(client.streamUrl);
    await stream.received(1);
    goDown();
    const posted = await client.say('hello', { channelData: { clientActivityID: 'c1' } });
    const [, echoed, reply] = await stream.received(3);
    expect(posted.status).toBe(200);
    expect(echoed).toMatchObject({ id: posted.body.id, channelData: { clientActivityID: 'c1' } });
    expect(reply?.text).toBe('Echo: hello');
    expect(stream.watermark).toMatch(/^1\./);
  });

  test('a resident without a socket hears it once', async () => {
    const client = await startClient(server);
    goDown();
    await client.say('hello');
    const { status, body } = await client.poll('1');
    expect(status).toBe(200);
    expect(texts(body.activities)).toEqual(['hello', 'Echo: hello']);
    expect((await client.poll(body.watermark)).body).toEqual({ activities: [], watermark: body.watermark });
  });

  test('nothing saved later is missed by either', async () => {
    const client = await startClient(server);
    const stream = await openStream(client.streamUrl);
    goDown();
    await client.say('lost');
    const { watermark } = (await client.poll('1')).body;
    comeBack();
    await client.say('kept');
    expect(texts((await client.poll(watermark)).body.activities)).toEqual(['kept', 'Echo: kept']);
    expect(texts(await stream.received(5)).slice(1)).toEqual(['lost', 'Echo: lost', 'kept', 'Echo: kept']);
  });

  test('lines that could not be saved are forgotten after five minutes', async () => {
    const client = await startClient(server);
    goDown();
    await client.say('hello');
    server.now = new Date(server.now.getTime() + 5 * 60 * 1000 + 1000);
    expect((await client.poll('1')).body.activities).toEqual([]);
  });

  test('a client that has seen nothing is told to come back, one that follows hears of nothing new', async () => {
    const client = await startClient(server);
    server.store.down = true;
    const fresh = await client.poll();
    expect(fresh.status).toBe(503);
    expect(fresh.headers.get('retry-after')).toBe('2');
    expect((await client.poll('1')).body).toEqual({ activities: [], watermark: '1' });
  });

  test('a socket stays open and catches up when the store is back', async () => {
    const client = await startClient(server);
    server.store.down = true;
    const stream = await openStream((await client.reconnect()).body.streamUrl ?? '');
    comeBack();
    expect(texts(await stream.received(1))).toEqual(['Welcome']);
  });

  test('a resident who comes back is not greeted over and over', async () => {
    const client = await startClient(server);
    goDown();
    expect((await client.reconnect()).status).toBe(200);
    expect(server.turns.inbounds).toHaveLength(1);
  });

  test('a resident who opens the chat is still greeted', async () => {
    goDown();
    const client = await startClient(server);
    expect(texts((await client.poll()).body.activities)).toEqual(['Welcome']);
  });

  test('the goodbye after a deletion is shown and is in no transcript', async () => {
    const client = await startClient(server);
    const stream = await openStream(client.streamUrl);
    await stream.received(1);
    server.turns.outcome = 'forgotten';
    await client.say('delete everything');
    expect(texts(await stream.received(3))).toEqual([
      'Welcome',
      'delete everything',
      'Echo: delete everything',
    ]);
    expect(stream.watermark).toMatch(/^1\./);
  });
});
