import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { SignJWT, UnsecuredJWT } from 'jose';
import { rawExchange } from '../../server/rawExchange.ts';
import { call, openStream, startClient } from '../../support/directLineClient.ts';
import { startDirectLine, testKey, type DirectLineServer } from '../../support/directLineServer.ts';

const hour = 3600 * 1000;

describe('tokens of the website', () => {
  let server: DirectLineServer;
  beforeEach(async () => {
    server = await startDirectLine();
  });
  afterEach(() => server.close());

  const later = (milliseconds: number): void => {
    server.now = new Date(server.now.getTime() + milliseconds);
  };

  test('carry the user where Web Chat looks for it, and last six hours', async () => {
    const { status, body } = await call(server, 'POST', '/tokens/generate');
    const claims = JSON.parse(Buffer.from(body.token?.split('.')[1] ?? '', 'base64url').toString()) as object;
    expect(status).toBe(200);
    expect(body).toMatchObject({ expires_in: 6 * 3600 });
    expect(claims).toMatchObject({ user: expect.stringMatching(/^dl_/), conv: body.conversationId });
  });

  test('are needed for everything but a new conversation', async () => {
    const { id } = await startClient(server);
    const statuses = await Promise.all([
      call(server, 'POST', '/tokens/refresh'),
      call(server, 'POST', '/conversations', { body: {} }),
      call(server, 'GET', `/conversations/${id}`),
      call(server, 'GET', `/conversations/${id}/activities`),
      call(server, 'POST', `/conversations/${id}/activities`, { body: { type: 'message', text: 'a' } }),
    ]);
    expect(statuses.map(({ status }) => status)).toEqual([401, 401, 401, 401, 401]);
    expect(server.turns.inbounds).toHaveLength(1);
  });

  test('open no conversation but their own', async () => {
    const [mine, yours] = [await startClient(server), await startClient(server)];
    const { token } = mine;
    const said = { token, body: { type: 'message', text: 'a' } };
    const answers = [
      await call(server, 'GET', `/conversations/${yours.id}`, { token }),
      await call(server, 'GET', `/conversations/${yours.id}/activities`, { token }),
      await call(server, 'POST', `/conversations/${yours.id}/activities`, said),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
    await expect(openStream(mine.streamUrl.replace(mine.id, yours.id))).rejects.toThrow('403');
    expect(server.turns.inbounds).toHaveLength(2);
  });

  const claims = { conv: 'c', user: 'dl_u' };
  const forged = (): SignJWT =>
    new SignJWT(claims).setIssuer('guidepost').setAudience('talk').setJti('j').setExpirationTime('1h');
  test.each([
    [
      'without an algorithm',
      () => new UnsecuredJWT(claims).setIssuer('guidepost').setAudience('talk').encode(),
    ],
    [
      'of another key',
      () =>
        forged()
          .setProtectedHeader({ alg: 'HS256' })
          .sign(testKey.map((byte) => byte ^ 1)),
    ],
    [
      'of another algorithm',
      () => forged().setProtectedHeader({ alg: 'HS512' }).sign(new Uint8Array(64).fill(1)),
    ],
    ['of another issuer', () => forged().setIssuer('x').setProtectedHeader({ alg: 'HS256' }).sign(testKey)],
    ['for printing', () => server.channel.website.passes.issue({ conversation: 'c', user: 'dl_u' }, 'print')],
    [
      'for a stream',
      () => server.channel.website.passes.issue({ conversation: 'c', user: 'dl_u' }, 'stream'),
    ],
    [
      'without a user',
      () =>
        new SignJWT({ conv: 'c' })
          .setIssuer('guidepost')
          .setAudience('talk')
          .setJti('j')
          .setExpirationTime('1h')
          .setProtectedHeader({ alg: 'HS256' })
          .sign(testKey),
    ],
    ['of nothing at all', () => 'a.b.c'],
  ])('%s are refused', async (_name, make) => {
    const token = await make();
    const said = { token, body: { type: 'message', text: 'a' } };
    expect((await call(server, 'POST', '/conversations/c/activities', said)).status).toBe(403);
    expect((await call(server, 'POST', '/tokens/refresh', { token })).status).toBe(403);
    expect(server.turns.inbounds).toHaveLength(0);
  });

  test('that ended within a day can still be changed and come back, but not talk', async () => {
    const client = await startClient(server);
    later(29 * hour);
    const refused = await client.say('hello');
    expect(refused.status).toBe(403);
    expect(refused.body.error?.code).toBe('TokenExpired');
    expect((await client.poll()).status).toBe(403);
    expect((await client.reconnect()).status).toBe(200);
    const { status, body } = await call(server, 'POST', '/tokens/refresh', { token: client.token });
    expect(status).toBe(200);
    const said = { token: body.token ?? '', body: { type: 'message', text: 'hello' } };
    expect((await call(server, 'POST', `/conversations/${client.id}/activities`, said)).status).toBe(200);
  });

  test('that ended more than a day ago are of no use', async () => {
    const client = await startClient(server);
    later(31 * hour);
    expect((await call(server, 'POST', '/tokens/refresh', { token: client.token })).status).toBe(403);
    expect((await client.reconnect()).status).toBe(403);
  });

  test('of a stream open one socket, within a minute', async () => {
    const client = await startClient(server);
    const stream = await openStream(client.streamUrl);
    await stream.received(1);
    await expect(openStream(client.streamUrl)).rejects.toThrow('403');
    const again = (await client.reconnect()).body.streamUrl ?? '';
    later(61 * 1000);
    await expect(openStream(again)).rejects.toThrow('403');
  });

  test('do not open a stream with half a handshake, which is refused without a word', async () => {
    const { port, pathname, search } = new URL((await startClient(server)).streamUrl);
    const half = `GET ${pathname}${search} HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n`;
    const { text, closed } = await rawExchange(Number(port), [half], 2000);
    expect(text).toBe('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
    expect(closed).toBe(true);
  });

  test('do not open a stream when made for talking', async () => {
    const client = await startClient(server);
    const url = new URL(client.streamUrl);
    url.searchParams.set('t', client.token);
    await expect(openStream(url.href)).rejects.toThrow('403');
  });
});
