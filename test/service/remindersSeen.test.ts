import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { App } from '../../bot/createApp.ts';
import { openClient } from '../support/service/client.ts';
import { startApp, type RunningApp } from '../support/service/startApp.ts';
import { due, inTwoWeeks } from '../support/turns/remindable.ts';
import type { TurnStage } from '../support/turns/stage.ts';

const reminder = /^You asked me to remind you of this:\n.*\(14 days left\)/;

let running: RunningApp;
let stage: TurnStage;
let app: App;
let address: string;
beforeEach(async () => {
  running = await startApp();
  ({ stage, app, address } = running);
  stage.time.now = due - 4 * 3_600_000;
});
afterEach(() => running.close());

describe('on the website', () => {
  test('a reminder is there when the chat is read again, once, after what was read before', async () => {
    const client = await openClient(address);
    await client.send('remind me', { value: { command: 'remind', value: inTwoWeeks } });
    const before = await client.read();
    expect(before.activities.at(-1)?.text).toContain('when you open this chat again');
    stage.time.now = due + 60_000;
    expect([await app.turns.remind(), await app.turns.remind()]).toEqual([1, 0]);
    const after = await client.read(before.watermark);
    expect(after.activities.map(({ text, from }) => [from.role, text])).toEqual([
      ['bot', expect.stringMatching(reminder)],
    ]);
    expect((await client.read()).activities).toHaveLength(before.activities.length + after.activities.length);
    expect((await client.read(after.watermark)).activities).toEqual([]);
  });

  test('it is on the plain page, too, with its buttons', async () => {
    const form = async (fields: Record<string, string>, cookie = '') => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded', origin: address, cookie };
      const body = new URLSearchParams(fields);
      return fetch(`${address}/plain`, { method: 'POST', headers, body, redirect: 'manual' });
    };
    const started = await form({ language: 'en' });
    const cookie = started.headers.get('set-cookie')?.split(';')[0] ?? '';
    const choice = JSON.stringify({ label: 'x', choice: { command: 'remind', value: inTwoWeeks } });
    expect((await form({ language: 'en', seen: '1', choice }, cookie)).status).toBe(303);
    stage.time.now = due;
    await app.turns.remind();
    const html = await (await fetch(`${address}/plain`, { headers: { cookie } })).text();
    expect(html.split('You asked me to remind you of this:')).toHaveLength(2);
    expect(html).toContain('Remind me again</button>');
  });
});

describe('on a channel of the Bot Framework', () => {
  let connector: Server;
  let posted: { path: string; text: string }[];
  beforeEach(async () => {
    posted = [];
    connector = createServer((request, response) => {
      let body = '';
      request.on('data', (part: Buffer) => (body += part.toString()));
      request.on('end', () => {
        const { text } = JSON.parse(body) as { text: string };
        posted.push({ path: request.url ?? '', text });
        response.end('{}');
      });
    }).listen(0, '127.0.0.1');
    await once(connector, 'listening');
  });
  afterEach(async () => {
    connector.closeAllConnections();
    connector.close();
  });

  test('a reminder opens the conversation again by its stored address', async () => {
    const { port } = connector.address() as AddressInfo;
    const message = {
      type: 'message',
      id: 'm1',
      channelId: 'emulator',
      serviceUrl: `http://127.0.0.1:${port}`,
      from: { id: 'someone' },
      recipient: { id: 'bot' },
      conversation: { id: 'a-conversation' },
      text: 'remind me',
      locale: 'en-US',
      value: { command: 'remind', value: inTwoWeeks },
    };
    const headers = { 'content-type': 'application/json' };
    const body = JSON.stringify(message);
    const answer = await fetch(`${address}/api/messages`, { method: 'POST', headers, body });
    expect(answer.status).toBe(200);
    expect(posted.at(-1)?.text).toContain('I will write to you here, in this chat.');
    posted.length = 0;
    stage.time.now = due;
    expect(await app.turns.remind()).toBe(1);
    expect(posted).toEqual([
      { path: '/v3/conversations/a-conversation/activities', text: expect.stringMatching(reminder) },
    ]);
  });
});
