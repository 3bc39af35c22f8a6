import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { signToken, symmetricToken, unsignedToken } from '../../support/botFrameworkAuthority.ts';
import {
  appId,
  message,
  send,
  serviceUrl,
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

const seconds = (from: number): number => Math.floor(Date.now() / 1000) + from;
const claims = { aud: appId, serviceurl: serviceUrl };
const key = () => bot().authority.key;
const tampered = (token: string): string => {
  const [header = '', payload = '', signature = ''] = token.split('.');
  const changed = {
    ...(JSON.parse(Buffer.from(payload, 'base64url').toString()) as object),
    aud: appId,
    x: 1,
  };
  return [header, Buffer.from(JSON.stringify(changed)).toString('base64url'), signature].join('.');
};

describe('a forged token is a bare 401, and nothing happens', () => {
  const forgeries: readonly (readonly [string, () => Promise<string | null>])[] = [
    ['no token', async () => null],
    ['an empty token', async () => ''],
    ['garbage', async () => 'garbage'],
    ['three parts of garbage', async () => 'a.b.c'],
    ['two tokens', async () => `${await validToken(bot())} ${await validToken(bot())}`],
    ['alg none', async () => unsignedToken(await validToken(bot()))],
    ['alg none with a signature', async () => `${await unsignedToken(await validToken(bot()))}AAAA`],
    ['HS256 with the public key', () => symmetricToken(key(), claims)],
    ['another key under a known id', () => signToken(bot().authority.strangeKey, claims, key().kid)],
    ['a key that is not published', () => signToken(bot().authority.strangeKey, claims)],
    ['a key of another kind', () => signToken(key(), claims, 'no-rsa')],
    ['an empty key id', () => signToken(key(), claims, '')],
    ['changed claims', async () => tampered(await validToken(bot()))],
    ['another audience', () => validToken(bot(), { aud: '99999999-2222-3333-4444-555555555555' })],
    ['no audience', () => validToken(bot(), { aud: undefined })],
    ['another issuer', () => validToken(bot(), { iss: 'https://evil.example' })],
    ['no issuer', () => validToken(bot(), { iss: undefined })],
    ['an issuer that only looks like it', () => validToken(bot(), { iss: 'https://api.botframework.com/' })],
    [
      'the Emulator’s issuer, version 1',
      () =>
        validToken(bot(), {
          iss: 'https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/',
          appid: appId,
          ver: '1.0',
        }),
    ],
    [
      'the Emulator’s issuer, version 2',
      () =>
        validToken(bot(), {
          iss: 'https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0',
          azp: appId,
          ver: '2.0',
        }),
    ],
    [
      'the tenant’s own issuer',
      () => validToken(bot(), { iss: `https://sts.windows.net/${appId}/`, appid: appId, ver: '1.0' }),
    ],
    ['an end ten minutes ago', () => validToken(bot(), { exp: seconds(-600) })],
    ['no end', () => validToken(bot(), { exp: undefined })],
    ['a beginning in ten minutes', () => validToken(bot(), { nbf: seconds(600), exp: seconds(1200) })],
    ['no service URL', () => validToken(bot(), { serviceurl: undefined })],
    ['an empty service URL', () => validToken(bot(), { serviceurl: '' })],
    ['a service URL that is no text', () => validToken(bot(), { serviceurl: [serviceUrl] })],
    ['another service URL', () => validToken(bot(), { serviceurl: 'https://smba.trafficmanager.net/emea/' })],
  ];
  test.each(forgeries)('%s', async (_, forge) => {
    const response = await send(bot(), await forge(), message({ text: canary }));
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

  test.each([
    'http://smba.trafficmanager.net/amer/',
    'http://169.254.169.254/latest/meta-data/',
    'https://169.254.169.254/',
    'https://smba.trafficmanager.net@evil.example/',
    'https://evil.example/?https://smba.trafficmanager.net/',
    'http://127.0.0.1:3978/',
    'https://localhost/',
    'file:///etc/passwd',
    'urn:botframework:websocket:wss://x',
  ])('the service URL %s, also when the token names it', async (address) => {
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
