import { Readable } from 'node:stream';
import type { IncomingMessage } from 'node:http';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createReceiver } from '../../../bot/channels/sms/createReceiver.ts';
import type { TwilioSettings } from '../../../bot/config/smsSettings.ts';
import { createLog } from '../../../bot/log.ts';
import { StoreUnavailable } from '../../../bot/store/store.ts';
import { startApp } from '../../support/service/startApp.ts';
import { sign } from '../../support/twilio/sign.ts';
import { account, ourNumber } from '../../support/twilio/startTwilio.ts';
import { formOf, startTexting, type Texting } from '../../support/twilio/startTexting.ts';

const open: { texting?: Texting } = {};
const logged: string[] = [];
const texting = (): Texting => {
  if (!open.texting) throw new Error('Nothing is started');
  return open.texting;
};

beforeEach(async () => {
  logged.length = 0;
  const log = createLog({ level: 'debug', hashKey: 'k', write: (line) => void logged.push(line) });
  open.texting = await startTexting({ GUIDEPOST_MESSAGES_PER_MINUTE: '6' }, { log });
});
afterEach(() => texting().close());

describe('text messages', () => {
  test('beyond what one number may send in a minute are told to come later, but an opt-out counts', async () => {
    const { text, say } = texting();
    for (let sent = 0; sent < 6; sent += 1) expect(await text('menu')).toBe(200);
    await texting().running.app.turns.idle();
    expect(await text('menu')).toBe(429);
    expect(await text('stop texting me')).toBe(429);
    expect(await text('menu', { From: '+18605550124' })).toBe(200);
    await texting().running.app.turns.idle();
    const { stage } = texting().running;
    const [, busy] = (await stage.store.list({}, null, 10)).items;
    const note = await stage.store.note(`sms.number:${busy?.id ?? ''}`);
    expect(JSON.parse(note?.value ?? '{}')).toMatchObject({ optedOutBy: 'words' });
    expect(await say('menu')).toEqual([]);
  });

  test('leave neither numbers nor words nor secrets in the log, whatever goes wrong', async () => {
    const { say, text, twilio, post } = texting();
    await say('canary words');
    twilio.behave(() => ({ status: 400, code: 21614 }));
    await say('canary words');
    twilio.behave(() => 'lost');
    await say('canary words');
    await post('/sms', formOf('canary words'), 'forged');
    await text('stop texting me canary');
    await texting().running.app.turns.idle();
    const all = logged.join('\n');
    expect(logged.length).toBeGreaterThan(4);
    expect(all).toContain('sms.notSent');
    expect(all).toContain('"reason":"refused.21614"');
    for (const secret of ['8605550', 'canary', account.token, account.sid]) expect(all).not.toContain(secret);
  });

  test('say goodbye to whoever has everything erased, and know nothing of them after that', async () => {
    const { say, running } = texting();
    await say('training');
    const asked = (await say('delete')).join();
    expect(asked).toMatch(/erase/i);
    const goodbye = await say('1');
    expect(goodbye).toHaveLength(1);
    expect((await running.stage.store.list({}, null, 10)).items).toEqual([]);
    expect((await say('hi'))[0]).toMatch(/^Guidepost: a free guide/);
  });

  test('that begin something wait for the morning when they could not be sent by day', async () => {
    const { say, running, twilio } = texting();
    const { stage, app } = running;
    stage.time.now = Date.parse('2026-11-22T17:00:00Z');
    for (const body of ['fafsa', '1', 'remind me later', '1', '1']) await say(body);
    const before = twilio.taken.length;
    twilio.behave(() => ({ status: 429, code: 20429 }));
    stage.time.now = Date.parse('2026-11-24T01:59:30Z');
    expect(await app.turns.remind()).toBe(1);
    twilio.behave(() => 'take');
    stage.time.now = Date.parse('2026-11-24T02:00:40Z');
    await app.turns.sweep();
    expect(twilio.taken).toHaveLength(before);
    stage.time.now = Date.parse('2026-11-24T14:00:00Z');
    await app.turns.sweep();
    expect(twilio.taken).toHaveLength(before);
    expect(await say('menu')).toEqual([expect.stringContaining('What would you like to do?')]);
  });
});

describe('while the store is away', () => {
  test('a webhook is told to come again, and nothing is sent: nobody can tell who has opted out', async () => {
    const { running, twilio, text } = texting();
    const away = async () => {
      throw new StoreUnavailable('away');
    };
    const { store } = running.stage;
    const there = { ...store };
    Object.assign(store, { note: away, commit: away });
    expect(await text('hi')).toBe(503);
    expect(twilio.tries()).toBe(0);
    Object.assign(store, there, { commit: away });
    expect(await text('hi')).toBe(503);
    Object.assign(store, there);
    await running.app.turns.idle();
    expect(twilio.taken.map(({ body }) => body).join()).toMatch(/cannot save anything[^]*no puedo guardar/);
    expect(twilio.taken).toHaveLength(2);
  });
});

test('without its settings there is no such channel, and the service is as healthy', async () => {
  const running = await startApp({ GUIDEPOST_CHANNELS: 'botFramework' });
  const status = async (path: string, method = 'GET') =>
    (await fetch(running.address + path, { method })).status;
  expect(await status('/ready')).toBe(200);
  expect(await status('/sms', 'POST')).toBe(404);
  expect(await status('/l/abcdef')).toBe(404);
  await running.close();
});

test('of two messages that arrive together, the second waits for what the first says of texting', async () => {
  const settings: TwilioSettings = {
    kind: 'twilio',
    accountSid: account.sid,
    authToken: account.token,
    sender: { from: ourNumber },
    apiUrl: 'https://api.twilio.com',
    linkUrl: 'https://guide.example.org',
  };
  const publicUrl = 'https://guide.example.org';
  const order: string[] = [];
  const release: (() => void)[] = [];
  const receive = createReceiver({
    settings,
    publicUrl,
    numberIds: async () => 'sms:aaaaaaaaaaaaaaaaaaaaaa',
    limit: async () => 0,
    clock: () => new Date(),
    subscriptions: {
      hear: async (_id, { text }) => {
        if (text === 'first') await new Promise<void>((resolve) => release.push(resolve));
        return null;
      },
      allows: async () => true,
      refused: async () => undefined,
    },
    handle: async ({ text }, _address, saved) => {
      order.push(text);
      saved();
      return { status: 'handled', entries: [] };
    },
  });
  const request = (body: string): IncomingMessage => {
    const form = formOf(body);
    const headers = {
      'content-type': 'application/x-www-form-urlencoded',
      'x-twilio-signature': sign(`${publicUrl}/sms`, form),
    };
    const stream = Readable.from([Buffer.from(new URLSearchParams(form).toString())]);
    return Object.assign(stream, { url: '/sms', headers }) as unknown as IncomingMessage;
  };
  const first = receive(request('first'));
  while (release.length === 0) await new Promise((resolve) => setImmediate(resolve));
  const second = receive(request('second'));
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve));
  expect(order).toEqual([]);
  release[0]?.();
  expect(await Promise.all([first, second])).toEqual([{ status: 200 }, { status: 200 }]);
  expect(order).toEqual(['first', 'second']);
});
