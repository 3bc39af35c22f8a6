import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { call, openStream, startClient } from '../../support/directLineClient.ts';
import { startDirectLine, type DirectLineServer } from '../../support/directLineServer.ts';

describe('a conversation through Direct Line', () => {
  let server: DirectLineServer;
  beforeEach(async () => {
    server = await startDirectLine();
  });
  afterEach(() => server.close());

  test('greets the resident once, in the language of the page', async () => {
    const client = await startClient(server, 'es-ES');
    const again = await call(server, 'POST', '/conversations', { token: client.token, body: {} });
    expect(again.status).toBe(200);
    expect(server.turns.inbounds).toMatchObject([
      { kind: 'arrived', activityId: 'arrived', language: 'es', conversationId: `website:${client.id}` },
    ]);
    expect(server.turns.inbounds[0]?.residentId).toBe(`website:${client.user}`);
  });

  test('echoes the message under the id it answered with, as the user of the token', async () => {
    const client = await startClient(server);
    const stream = await openStream(client.streamUrl);
    const posted = await client.say('hello', {
      from: { id: 'somebody else', role: 'bot' },
      channelData: { clientActivityID: 'c1' },
    });
    const [welcome, echoed, reply] = await stream.received(3);
    expect(welcome).toMatchObject({ text: 'Welcome', from: { id: 'guidepost', role: 'bot' } });
    expect(echoed).toMatchObject({
      id: posted.body.id,
      text: 'hello',
      from: { id: client.user, role: 'user' },
      channelData: { clientActivityID: 'c1' },
    });
    expect(reply?.text).toBe('Echo: hello');
    expect(stream.watermark).toBe('3');
  });

  test('gives a client that polls the same lines under the same ids as one with a socket', async () => {
    const client = await startClient(server);
    const stream = await openStream(client.streamUrl);
    await client.say('one');
    await client.say('two');
    const pushed = await stream.received(5);
    const first = await client.poll();
    expect(first.body).toEqual({ activities: pushed, watermark: '5' });
    expect((await client.poll('5')).body).toEqual({ activities: [], watermark: '5' });
    expect((await client.poll('3')).body.activities?.map(({ text }) => text)).toEqual(['two', 'Echo: two']);
  });

  test('takes a message tried again for the same one', async () => {
    const client = await startClient(server);
    const stream = await openStream(client.streamUrl);
    const more = { channelData: { clientActivityID: 'same' } };
    const both = await Promise.all([client.say('hello', more), client.say('hello', more)]);
    expect(both[0].body.id).toBe(both[1].body.id);
    await client.say('next');
    expect((await stream.received(5)).map(({ text }) => text)).toEqual([
      'Welcome',
      'hello',
      'Echo: hello',
      'next',
      'Echo: next',
    ]);
  });

  test.each(['arrived', '123-45-6789', 'x'.repeat(65)])(
    'neither keeps nor echoes the id %j',
    async (given) => {
      const client = await startClient(server);
      const stream = await openStream(client.streamUrl);
      await client.say('hello', { channelData: { clientActivityID: given } });
      const [, echoed] = await stream.received(3);
      expect(echoed?.text).toBe('hello');
      expect(echoed).not.toHaveProperty('channelData');
      expect(JSON.stringify(server.turns.inbounds.slice(1))).not.toContain(given);
    },
  );

  test('pushes a turn without reading the store', async () => {
    const client = await startClient(server);
    const stream = await openStream(client.streamUrl);
    await stream.received(1);
    const { load, entries } = server.store.readings;
    await client.say('hello');
    await stream.received(3);
    expect(server.store.readings).toMatchObject({ load, entries });
  });

  test('keeps the words of the choice that a button carries', async () => {
    const client = await startClient(server);
    await client.say('Yes', { value: { question: 'fafsa.started', value: 'yes', asking: 3 } });
    expect(server.turns.inbounds.at(-1)).toMatchObject({
      text: 'Yes',
      choice: { question: 'fafsa.started', value: 'yes', asking: 3 },
    });
  });

  test('passes on the first 4000 characters of a long message, never half a character', async () => {
    const client = await startClient(server);
    await client.say(`${'a'.repeat(3999)}😀 and more`);
    expect(server.turns.inbounds.at(-1)?.text).toBe('a'.repeat(3999));
  });

  test('takes typing and events without doing anything', async () => {
    const client = await startClient(server);
    const posted = await call(server, 'POST', `/conversations/${client.id}/activities`, {
      token: client.token,
      body: { type: 'typing' },
    });
    expect(posted.status).toBe(200);
    expect(server.turns.inbounds).toHaveLength(1);
  });

  test.each([{ text: '' }, { text: '   ' }, { attachments: [{ contentType: 'image/png' }] }])(
    'answers a message without words: %j',
    async (said) => {
      const client = await startClient(server);
      const posted = await call(server, 'POST', `/conversations/${client.id}/activities`, {
        token: client.token,
        body: { type: 'message', ...said },
      });
      expect(posted.status).toBe(200);
      expect(server.turns.inbounds.at(-1)?.text.trim()).toBe('');
      expect((await client.poll()).body.activities?.at(-1)?.from.role).toBe('bot');
    },
  );

  test.each([
    ['a text that is no text', { type: 'message', text: 5 }],
    ['no type', { text: 'hello' }],
    ['a choice with something else in it', { type: 'message', text: 'a', value: { admin: true } }],
    ['a choice that is no object', { type: 'message', text: 'a', value: 'yes' }],
    ['a command that is none', { type: 'message', text: 'a', value: { command: 'dropTables' } }],
    ['a list', []],
    ['half of a JSON text', '{"type":"mess'],
    ['an id that is no text', { type: 'message', text: 'a', channelData: { clientActivityID: 5 } }],
  ])('refuses %s with a short 400', async (_name, body) => {
    const client = await startClient(server);
    const posted = await call(server, 'POST', `/conversations/${client.id}/activities`, {
      token: client.token,
      body,
    });
    expect(posted.status).toBe(400);
    expect(posted.body).toEqual({
      error: { code: 'BadArgument', message: 'The request could not be understood.' },
    });
    expect(server.turns.inbounds).toHaveLength(1);
  });

  test('refuses a body over 256 KB, one that is no JSON, and every upload', async () => {
    const { id, token } = await startClient(server);
    const path = `/conversations/${id}/activities`;
    const large = { type: 'message', text: 'x'.repeat(300 * 1024) };
    expect((await call(server, 'POST', path, { token, body: large })).status).toBe(413);
    const form = { token, body: 'text=a', headers: { 'content-type': 'application/x-www-form-urlencoded' } };
    expect((await call(server, 'POST', path, form)).status).toBe(415);
    expect(
      (await call(server, 'POST', `/conversations/${id}/upload?userId=x`, { token, body: {} })).status,
    ).toBe(404);
  });

  test('tells the client to wait when too many messages of it wait already', async () => {
    const client = await startClient(server);
    server.turns.outcome = 'busy';
    const posted = await client.say('hello');
    expect(posted.status).toBe(429);
    expect(posted.headers.get('retry-after')).toBe('1');
  });

  test('tells nothing of a fault of ours', async () => {
    const client = await startClient(server);
    server.turns.outcome = 'throws';
    const posted = await client.say('hello');
    expect(posted.status).toBe(500);
    expect(JSON.stringify(posted.body)).not.toContain('secret');
    expect(server.logged).toEqual(['website.failed']);
  });

  test('shows lines delivered by somebody else, such as the staff', async () => {
    const client = await startClient(server);
    const stream = await openStream(client.streamUrl);
    await stream.received(1);
    const line = {
      conversationId: `website:${client.id}`,
      sequence: 2,
      at: server.now.toISOString(),
      from: 'staff',
      text: 'I can help.',
      activityId: 'staff-1',
    } as const;
    server.store.commit({ id: line.conversationId, language: 'en', residentId: '' }, [line]);
    await server.channel.deliver('', [line]);
    const [, staff] = await stream.received(2);
    expect(staff).toMatchObject({ text: 'I can help.', from: { id: 'guidepost-staff', role: 'bot' } });
  });
});
