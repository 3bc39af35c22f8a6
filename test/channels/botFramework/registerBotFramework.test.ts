import { describe, expect, jest, test } from '@jest/globals';
import { registerBotFramework } from '../../../bot/channels/botFramework/registerBotFramework.ts';
import type { BotFrameworkSettings } from '../../../bot/config/botFrameworkSettings.ts';
import { createLog } from '../../../bot/log.ts';
import { createServer } from '../../../bot/server.ts';
import { dataFolder } from '../../../data/dataFolder.ts';
import { loadWords } from '../../../data/words.ts';
import { appId } from '../../support/botFrameworkService.ts';

function register(botFramework: BotFrameworkSettings) {
  const log = createLog({ level: 'silent', hashKey: 'key' });
  return registerBotFramework(createServer({ log, ready: async () => undefined, secure: true }), {
    config: { botFramework, messagesPerMinute: 20 },
    handle: async () => ({ status: 'handled', entries: [] }),
    log,
    words: loadWords(dataFolder()),
    pictureAddress: () => 'https://guide.example/picture.png',
    clock: () => new Date(),
  });
}

describe('the channel', () => {
  test.each<BotFrameworkSettings>([
    { kind: 'loopbackOnly' },
    { kind: 'singleTenant', appId, tenantId: appId, password: 'secret' },
    { kind: 'managedIdentity', appId, tenantId: appId },
  ])('starts without asking anybody: $kind', (settings) => {
    const fetched = jest.spyOn(globalThis, 'fetch');
    expect(register(settings)).toHaveProperty('deliver');
    expect(fetched).not.toHaveBeenCalled();
    fetched.mockRestore();
  });

  test('cannot be registered when it is off', () => {
    expect(() => register({ kind: 'off' })).toThrow('switched off');
  });
});
