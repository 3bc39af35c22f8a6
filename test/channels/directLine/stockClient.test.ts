import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Activity, DirectLine } from 'botframework-directlinejs';
import { WebSocket } from 'ws';
import { call } from '../../support/directLineClient.ts';
import { startDirectLine, type DirectLineServer } from '../../support/directLineServer.ts';
import { DirectLineXhr } from '../../support/directLineXhr.ts';

Object.assign(globalThis, { WebSocket, XMLHttpRequest: DirectLineXhr });
const { ConnectionStatus, DirectLine: StockClient } = await import('botframework-directlinejs');

describe('botframework-directlinejs as it is published', () => {
  let server: DirectLineServer;
  const clients: DirectLine[] = [];
  beforeEach(async () => {
    server = await startDirectLine();
    DirectLineXhr.origin = server.origin;
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) client.end();
    await server.close();
  });

  const connect = async (options: object = {}): Promise<{ client: DirectLine; seen: Activity[] }> => {
    const { token } = (await call(server, 'POST', '/tokens/generate')).body;
    const domain = `${server.origin}/v3/directline`;
    const client = new StockClient({ token: token ?? '', domain, ...options });
    clients.push(client);
    const seen: Activity[] = [];
    client.activity$.subscribe({ next: (activity) => seen.push(activity), error: () => undefined });
    return { client, seen };
  };
  const say = (client: DirectLine, text: string): Promise<string> =>
    new Promise((resolve, reject) => {
      client.postActivity({ type: 'message', text, from: { id: 'me' } }).subscribe(resolve, reject);
    });
  const until = async (condition: () => boolean): Promise<void> => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const texts = (seen: readonly Activity[]): readonly (string | undefined)[] =>
    seen.map((activity) => ('text' in activity ? activity.text : undefined));

  test('talks through its socket', async () => {
    const { client, seen } = await connect();
    await until(() => seen.length === 1);
    const id = await say(client, 'hello');
    await until(() => seen.length === 3);
    expect(texts(seen)).toEqual(['Welcome', 'hello', 'Echo: hello']);
    expect(seen[1]?.id).toBe(id);
    expect(client.connectionStatus$.getValue()).toBe(ConnectionStatus.Online);
  });

  test('talks by polling, also while the store is down', async () => {
    const { client, seen } = await connect({ webSocket: false, pollingInterval: 200 });
    await until(() => seen.length === 1);
    server.store.down = true;
    server.turns.outcome = 'unsaved';
    await say(client, 'one');
    await until(() => seen.length === 3);
    server.store.down = false;
    server.turns.outcome = 'handled';
    await say(client, 'two');
    await until(() => seen.length === 5);
    expect(texts(seen)).toEqual(['Welcome', 'one', 'Echo: one', 'two', 'Echo: two']);
  });

  test('comes back with a token and a conversation and sees everything again', async () => {
    const first = await connect();
    await say(first.client, 'hello');
    await until(() => first.seen.length === 3);
    const { conversation } = first.seen[0] as Activity & { conversation: { id: string } };
    const { passes } = server.channel.website;
    const token = await passes.issue(
      { conversation: conversation.id, user: first.seen[1]?.from.id ?? '' },
      'talk',
    );
    const second = await connect({ token, conversationId: conversation.id });
    await until(() => second.seen.length === 3);
    expect(second.seen).toEqual(first.seen);
  });

  test('comes back by itself after its socket broke, and nothing is lost or said twice', async () => {
    const { client, seen } = await connect({ random: () => 0 });
    await until(() => seen.length === 1);
    await server.channel.website.audience.close();
    await say(client, 'while away');
    await until(() => seen.length === 3);
    expect(texts(seen)).toEqual(['Welcome', 'while away', 'Echo: while away']);
  });

  test('says that its token has expired', async () => {
    const { client, seen } = await connect();
    await until(() => seen.length === 1);
    const statuses: number[] = [];
    client.connectionStatus$.subscribe((status) => statuses.push(status));
    server.now = new Date(server.now.getTime() + 7 * 3600 * 1000);
    await expect(say(client, 'hello')).resolves.toBe('retry');
    expect(statuses).toContain(ConnectionStatus.ExpiredToken);
  });
});
