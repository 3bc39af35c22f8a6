import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../../data/dataFolder.ts';
import { loadWords } from '../../../data/words.ts';
import {
  message,
  send,
  startBotService,
  validToken,
  type BotService,
} from '../../support/botFrameworkService.ts';

const words = loadWords(dataFolder());
const running: { service?: BotService } = {};
const bot = (): BotService => {
  if (!running.service) throw new Error('Not started');
  return running.service;
};
beforeEach(async () => {
  running.service = await startBotService();
});
afterEach(() => bot().close());

const say = async (parts: object) => {
  const response = await send(bot(), await validToken(bot()), message(parts));
  return [response.status, await response.text()];
};
const said = () => bot().posted.map(({ activity }) => activity.text);
const photo = { contentType: 'image/*', contentUrl: 'https://smba.trafficmanager.net/amer/v3/attachments/1' };
const file = {
  contentType: 'application/vnd.microsoft.teams.file.download.info',
  content: { downloadUrl: 'https://evil.example/virus', uniqueId: '1', fileType: 'pdf' },
  name: 'my social security card.pdf',
};
const formatted = { contentType: 'text/html', content: '<div><b>hola</b></div>' };

describe('a resident is told, and nothing is kept, when', () => {
  test.each([
    ['they send a picture', 'trouble.file', { text: undefined, attachments: [photo] }],
    ['they send a file', 'trouble.file', { text: ' ', attachments: [file, formatted] }],
    [
      'they change a message',
      'trouble.edited',
      { type: 'messageUpdate', channelData: { eventType: 'editMessage' } },
    ],
    ['they delete a message', 'trouble.deleted', { type: 'messageDelete', text: undefined }],
  ])('%s', async (_, key, parts) => {
    expect(await say({ ...parts, locale: 'en-US' })).toEqual([200, '']);
    expect(await say({ ...parts, locale: 'es-MX' })).toEqual([200, '']);
    expect(said()).toEqual([words.say('en', key), words.say('es', key)]);
    expect(bot().turns).toEqual([]);
    expect(bot().asked.join()).not.toContain('evil.example');
    expect(bot().lines.join('')).not.toContain('social');
  });

  test.each([500, 404])(
    'the channel does not take it (%d), which is noted and no fault of ours',
    async (status) => {
      bot().connectorStatus = status;
      expect(await say({ type: 'messageDelete' })).toEqual([200, '']);
      expect(bot().lines.join('')).toContain('noticeNotTaken');
      expect(bot().lines.join('')).not.toContain('"level":"error"');
    },
  );

  test('nobody knows their language, in every one', async () => {
    await say({ type: 'messageDelete', locale: 'pl-PL' });
    expect(said()).toEqual([
      `${words.say('en', 'trouble.deleted')}\n\n${words.say('es', 'trouble.deleted')}`,
    ]);
  });

  test('not more than twenty times a minute', async () => {
    const statuses: unknown[] = [];
    for (let count = 0; count < 21; count += 1) statuses.push((await say({ type: 'messageDelete' }))[0]);
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
  });
});

describe('nothing is missed:', () => {
  test('words that come with a file are a turn', async () => {
    await say({ text: 'hola', attachments: [file] });
    expect(bot().turns.map(({ inbound }) => inbound.text)).toEqual(['hola']);
  });

  test('formatted words, which Teams sends twice, are a turn', async () => {
    await say({ text: 'hola', attachments: [formatted] });
    expect(said()).toEqual(['You said: hola']);
  });

  test('a click is a turn, whatever comes with it', async () => {
    const value = { question: 'a.b', value: 'yes', asking: 3 };
    await say({ text: undefined, value, attachments: [formatted] });
    expect(bot().turns.map(({ inbound }) => inbound.choice)).toEqual([value]);
  });

  test('an empty message is a turn', async () => {
    await say({ text: '' });
    await say({ text: undefined, attachments: [] });
    expect(bot().turns).toHaveLength(2);
  });

  test('a message that was brought back changes nothing', async () => {
    expect(await say({ type: 'messageUpdate', channelData: { eventType: 'undeleteMessage' } })).toEqual([
      200,
      '',
    ]);
    expect([bot().turns, said()]).toEqual([[], []]);
  });
});
