import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  message,
  send,
  startBotService,
  validToken,
  type BotService,
} from '../../support/botFrameworkService.ts';

const running: { service?: BotService } = {};
const bot = (): BotService => {
  if (!running.service) throw new Error('Not started');
  return running.service;
};
beforeEach(async () => {
  running.service = await startBotService();
});
afterEach(() => bot().close());

const english =
  'I only talk one to one, so that nobody else reads your answers. Please open a chat with me alone.';
const spanish =
  'Solo hablo de persona a persona, para que nadie más lea sus respuestas. Por favor abra un chat a solas conmigo.';
const groupChat = { id: 'a:group', conversationType: 'groupChat' };
const say = async (parts: object) => send(bot(), await validToken(bot()), message(parts));
const said = () => bot().posted.map(({ activity }) => activity.text);

describe('where others read along', () => {
  test.each([
    ['a group chat', groupChat],
    ['a channel', { id: 'a:group', conversationType: 'channel' }],
    ['what calls itself a group and nothing else', { id: 'a:group', isGroup: true }],
    ['what calls itself both', { id: 'a:group', isGroup: true, conversationType: 'personal' }],
  ])('nothing is kept and one sentence is said: %s', async (_, conversation) => {
    const response = await say({ id: '17', conversation, text: 'delete', locale: 'en-US' });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(bot().turns).toEqual([]);
    expect(said()).toEqual([english]);
    expect(bot().posted[0]?.path).toBe('/amer/v3/conversations/a%3Agroup/activities/17');
  });

  test.each([
    ['es-MX', spanish],
    ['pl-PL', `${english}\n\n${spanish}`],
    [undefined, `${english}\n\n${spanish}`],
  ])('the sentence is in the language of %s', async (locale, sentence) => {
    await say({ conversation: groupChat, locale });
    expect(said()).toEqual([sentence]);
  });

  test('it is said when the guide is added, and not for anybody else', async () => {
    const update = (...ids: string[]) => ({
      type: 'conversationUpdate',
      conversation: groupChat,
      locale: 'en-US',
      membersAdded: ids.map((id) => ({ id })),
    });
    await say(update('29:other'));
    await say({ type: 'typing', conversation: groupChat });
    await say({ type: 'messageUpdate', conversation: groupChat });
    await say({ type: 'messageDelete', conversation: groupChat });
    await say({ type: 'installationUpdate', action: 'add', conversation: groupChat });
    expect(said()).toEqual([]);
    await say(update('29:other', '28:bot'));
    expect(said()).toEqual([english]);
    expect(bot().turns).toEqual([]);
  });

  test('it is not said more than twenty times a minute, whoever speaks', async () => {
    const statuses: number[] = [];
    for (let count = 0; count < 21; count += 1)
      statuses.push((await say({ conversation: groupChat, from: { id: `29:${count}` } })).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
  });
});

test.each([{}, { isGroup: false }, { conversationType: 'personal' }])(
  'a person alone has a turn: %j',
  async (parts) => {
    await say({ conversation: { id: 'a:one', ...parts }, text: 'hola' });
    expect(said()).toEqual(['You said: hola']);
  },
);
