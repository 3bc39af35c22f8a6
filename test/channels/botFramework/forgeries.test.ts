import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { signToken } from '../../support/botFrameworkAuthority.ts';
import { claims, forgeries } from '../../support/forgedTokens.ts';
import { hostileServiceUrls } from '../../support/hostileServiceUrls.ts';
import {
  message,
  send,
  startBotService,
  validToken,
  type BotService,
} from '../../support/botFrameworkService.ts';

const canary = 'my mother has no papers';
const running: { service?: BotService } = {};
const bot = (): BotService => {
  if (!running.service) throw new Error('Not started');
  return running.service;
};
const printed = [jest.spyOn(console, 'error'), jest.spyOn(console, 'warn'), jest.spyOn(console, 'log')];

beforeAll(async () => {
  running.service = await startBotService();
});
afterAll(() => bot().close());
afterEach(() => {
  expect(bot().turns).toEqual([]);
  expect(
    bot().asked.filter((address) => !address.startsWith(new URL(bot().authority.metadataUrl).origin)),
  ).toEqual([]);
  expect(bot().posted).toEqual([]);
  expect(bot().lines.join('')).not.toContain('papers');
  for (const print of printed) expect(print).not.toHaveBeenCalled();
});

describe('a forged token is a bare 401, and nothing happens', () => {
  test('there are at least 24 ways', () => {
    expect(new Set(forgeries.map(([name]) => name)).size).toBeGreaterThanOrEqual(24);
  });

  test.each(forgeries)('%s', async (_, forge) => {
    const response = await send(bot(), await forge(bot().authority), message({ text: canary }));
    expect([response.status, await response.text()]).toEqual([401, '']);
    expect(response.headers.get('www-authenticate')).toBeNull();
  });

  test.each(['Basic eDp5', 'bearer x.y.z', 'Bearer', 'Bearer  x.y.z', 'Token x.y.z'])(
    'the header "%s"',
    async (authorization) => {
      const response = await send(bot(), null, message({ text: canary }), { authorization });
      expect([response.status, await response.text()]).toEqual([401, '']);
    },
  );

  test('a channel that the key does not speak for', async () => {
    for (const channelId of ['slack', 'emulator', 'AseChannel', 'MSTeams']) {
      const response = await send(bot(), await validToken(bot()), message({ channelId, text: canary }));
      expect([response.status, await response.text()]).toEqual([401, '']);
    }
  });

  test('and after the first five nobody is asked anything any more', async () => {
    for (const [, forge] of forgeries.slice(0, 5)) await send(bot(), await forge(bot().authority), message());
    const before = [bot().authority.requests, bot().asked.length];
    for (const [, forge] of forgeries) {
      const answer = await send(bot(), await forge(bot().authority), message());
      expect(answer.status).toBe(401);
    }
    expect([bot().authority.requests, bot().asked.length]).toEqual(before);
  });

  test('and the authority is hardly asked', async () => {
    const before = bot().authority.requests;
    for (let count = 0; count < 20; count += 1) {
      await send(bot(), await signToken(bot().authority.strangeKey, claims, `unknown-${count}`), message());
    }
    expect(bot().authority.requests - before).toBeLessThanOrEqual(1);
  });
});

describe('an activity of the wrong shape, although signed, is a bare 400, and nothing happens', () => {
  const activities: readonly (readonly [string, unknown])[] = [
    ['text that is an object', message({ text: { $gt: '' } })],
    ['text that is a list', message({ text: [canary] })],
    ['a list', [message({ text: canary })]],
    ['nothing', ''],
    ['null', 'null'],
    ['a string', '"hello"'],
    ['half an object', '{"type":"message"'],
    ['no type', message({ type: undefined, text: canary })],
    ['a type that is a number', message({ type: 7 })],
    ['no id', message({ id: undefined, text: canary })],
    ['an id that is an object', message({ id: { $ne: null } })],
    ['an id with a line break', message({ id: 'a\nb' })],
    ['an endless id', message({ id: 'x'.repeat(301) })],
    ['no channel', message({ channelId: undefined, text: canary })],
    ['a channel with a path', message({ channelId: '../msteams' })],
    ['no sender', message({ from: undefined, text: canary })],
    ['a sender without an id', message({ from: { name: 'x' } })],
    ['no conversation', message({ conversation: undefined, text: canary })],
    ['a conversation without an id', message({ conversation: {} })],
    ['no recipient', message({ recipient: undefined, text: canary })],
    ['no service URL', message({ serviceUrl: undefined, text: canary })],
    ['an empty service URL', message({ serviceUrl: '' })],
    ['a locale that is an object', message({ locale: {} })],
    ['entities that are no list', message({ entities: { length: 1 } })],
    ['33 levels', `{"type":"message","value":${'['.repeat(33)}${']'.repeat(33)}}`],
    ['100,000 levels', '['.repeat(100_000) + ']'.repeat(100_000)],
  ];
  test.each(activities)('%s', async (_, activity) => {
    const response = await send(bot(), await validToken(bot()), activity);
    expect([response.status, await response.text()]).toEqual([400, '']);
  });

  test('there are at least 30 service URLs that lead elsewhere', () => {
    expect(new Set(hostileServiceUrls).size).toBeGreaterThanOrEqual(30);
  });

  test.each(hostileServiceUrls)('the service URL %s, also when the token names it', async (address) => {
    const token = await validToken(bot(), { serviceurl: address });
    const response = await send(bot(), token, message({ serviceUrl: address, text: canary }));
    expect([response.status, await response.text()]).toEqual([400, '']);
  });
});

describe('a body that should not be read is refused bare, and nothing happens', () => {
  const bodies: readonly (readonly [string, number, Record<string, string>, string | Buffer])[] = [
    ['compressed', 415, { 'content-encoding': 'gzip' }, gzipSync(JSON.stringify(message()))],
    ['300 KB long', 413, {}, JSON.stringify(message({ text: 'x'.repeat(300 * 1024) }))],
    ['of another type', 415, { 'content-type': 'text/plain' }, JSON.stringify(message())],
    ['a form', 415, { 'content-type': 'application/x-www-form-urlencoded' }, 'type=message'],
    ['multipart', 415, { 'content-type': 'multipart/form-data; boundary=x' }, '--x--'],
  ];
  test.each(bodies)('%s', async (_, status, headers, body) => {
    const response = await send(bot(), await validToken(bot()), body, headers);
    expect([response.status, await response.text()]).toEqual([status, '']);
  });

  test.each(['GET', 'PUT', 'DELETE'])('by %s', async (method) => {
    const response = await fetch(bot().url, { method });
    expect([response.status, await response.text()]).toEqual([405, '']);
  });
});
