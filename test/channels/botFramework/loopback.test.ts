import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Agent, request as httpRequest } from 'node:http';
import { networkInterfaces } from 'node:os';
import { isLocalRequest } from '../../../bot/channels/botFramework/localRequest.ts';
import {
  guideLine,
  message,
  send,
  startBotService,
  type BotService,
} from '../../support/botFrameworkService.ts';

const running: { service?: BotService } = {};
const bot = (): BotService => {
  if (!running.service) throw new Error('Not started');
  return running.service;
};
beforeEach(async () => {
  running.service = await startBotService({ kind: 'loopbackOnly' });
});
afterEach(() => bot().close());

const local = (parts: object = {}) =>
  message({ channelId: 'emulator', serviceUrl: bot().connectorUrl, ...parts });

describe('without an app id', () => {
  test('a message of this machine runs a turn, and the reply stays on it', async () => {
    const response = await send(bot(), null, local());
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(bot().turns[0]?.inbound.conversationId).toBe('botFramework:emulator/a:conversation');
    expect(bot().posted[0]).toMatchObject({
      authorization: undefined,
      activity: { text: 'You said: hello' },
    });
  });

  test('a reply can go out later, too', async () => {
    await send(bot(), null, local());
    await bot().delivery.deliver(bot().turns[0]?.address ?? '', [guideLine('later')]);
    expect(bot().posted.map(({ activity }) => activity.text)).toEqual(['You said: hello', 'later']);
  });

  test.each([
    'Forwarded',
    'X-Forwarded',
    'X-Forwarded-For',
    'X-Forwarded-Proto',
    'X-Forwarded-Host',
    'X-Real-IP',
    'X-Client-IP',
    'True-Client-IP',
    'CF-Connecting-IP',
    'X-Envoy-External-Address',
    'Via',
  ])('a message with the header %s is refused: a proxy stands in front', async (header) => {
    const response = await send(bot(), null, local(), { [header]: '127.0.0.1' });
    expect([response.status, await response.text()]).toEqual([403, '']);
    expect(bot().turns).toEqual([]);
  });

  test('a page whose name was made to mean this machine is refused', async () => {
    const status = await new Promise((resolve, reject) => {
      const request = httpRequest(
        bot().url,
        {
          method: 'POST',
          agent: new Agent({ keepAlive: false }),
          headers: { Host: 'evil.example', 'Content-Type': 'application/json' },
        },
        (response) => {
          response.resume();
          resolve(response.statusCode);
        },
      );
      request.on('error', reject);
      request.end(JSON.stringify(local()));
    });
    expect(status).toBe(403);
    expect(bot().turns).toEqual([]);
  });

  test.each([
    'https://smba.trafficmanager.net/amer/',
    'http://169.254.169.254/',
    'http://localhost.evil.example/',
  ])('a message that is to be answered at %s is refused', async (serviceUrl) => {
    const response = await send(bot(), null, local({ serviceUrl }));
    expect([response.status, await response.text()]).toEqual([400, '']);
    expect(bot().asked).toEqual([]);
  });
});

describe('a request is local', () => {
  const at = (remoteAddress: string | undefined, host = '127.0.0.1:3978') =>
    isLocalRequest({ socket: { remoteAddress }, headers: { host } } as unknown as Parameters<
      typeof isLocalRequest
    >[0]);
  const outside = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal }) => !internal)
    .map(({ address }) => address);

  test('from a loopback address and from no other', () => {
    for (const address of ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1'])
      expect(at(address)).toBe(true);
    for (const address of ['10.0.0.1', '::ffff:10.0.0.1', '', undefined, ...outside])
      expect(at(address)).toBe(false);
  });

  test('to a loopback name and to no other', () => {
    for (const host of ['localhost:3978', '[::1]:3978', '127.0.0.1'])
      expect(at('127.0.0.1', host)).toBe(true);
    for (const host of ['', 'guide.example.org', 'localhost.evil.example:3978']) {
      expect(at('127.0.0.1', host)).toBe(false);
    }
  });
});
