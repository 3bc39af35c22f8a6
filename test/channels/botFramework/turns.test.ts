import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Reply } from '../../../dialogs/reply.ts';
import { signToken } from '../../support/botFrameworkAuthority.ts';
import {
  appId,
  guideLine,
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
beforeEach(async () => {
  running.service = await startBotService();
});
afterEach(() => bot().close());

describe('a message that Azure signed', () => {
  test('runs a turn, and the reply goes to the channel with our token', async () => {
    const response = await send(bot(), await validToken(bot()), message({ id: '17', text: 'hola' }));
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(bot().turns).toHaveLength(1);
    expect(bot().turns[0]?.inbound).toEqual({
      activityId: '17',
      conversationId: 'teams:a:conversation',
      residentId: 'teams:29:person',
      channel: 'teams',
      kind: 'message',
      text: 'hola',
      language: 'es',
      removed: [],
      receivedAt: expect.any(String),
    });
    expect(bot().posted).toHaveLength(1);
    expect(bot().posted[0]).toMatchObject({
      path: '/amer/v3/conversations/a%3Aconversation/activities/17',
      authorization: 'Bearer our-token',
      activity: {
        type: 'message',
        text: 'You said: hola',
        recipient: { id: '29:person' },
        from: { id: '28:bot' },
      },
    });
  });

  test('may come with clocks four minutes apart', async () => {
    const past = Math.floor(Date.now() / 1000) - 240;
    expect((await send(bot(), await validToken(bot(), { exp: past }), message())).status).toBe(200);
    expect(bot().turns).toHaveLength(1);
  });

  test('may come from any channel when its key names none', async () => {
    const token = await signToken(bot().authority.plainKey, { aud: appId, serviceurl: serviceUrl });
    expect((await send(bot(), token, message({ channelId: 'slack' }))).status).toBe(200);
    expect(bot().turns[0]?.inbound).toMatchObject({
      channel: 'botFramework',
      conversationId: 'botFramework:slack/a:conversation',
      residentId: 'botFramework:slack/a:conversation/29:person',
    });
  });

  test('keeps no name in the address', async () => {
    await send(bot(), await validToken(bot()), message());
    expect(bot().turns[0]?.address).not.toMatch(/Person|Guidepost|aadObjectId/);
  });

  test('leads to replies in order, as cards in Teams', async () => {
    const reply: Reply = {
      text: 'Pick one',
      options: [{ label: 'Yes', choice: { question: 'a.b', value: 'yes', asking: 3 } }],
      cards: [],
      because: {},
    };
    bot().turn = async (_inbound, address) => {
      const entries = [
        guideLine('mine', { from: 'resident' }),
        guideLine('first'),
        guideLine('Pick one', { sequence: 3, reply }),
        guideLine('from a person', { sequence: 4, from: 'staff' }),
      ];
      await bot().delivery.deliver(address, entries);
      return { status: 'handled', entries };
    };
    await send(bot(), await validToken(bot()), message());
    expect(bot().posted.map(({ activity }) => activity.text)).toEqual(['first', 'Pick one', 'from a person']);
    expect(bot().posted[1]?.activity.attachments).toHaveLength(1);
    expect(bot().posted[1]?.activity.suggestedActions).toBeUndefined();
  });

  test.each([
    ['handled', 200],
    ['repeated', 200],
    ['unsaved', 200],
    ['busy', 429],
  ] as const)('whose turn is %s is answered with %d', async (status, expected) => {
    bot().turn = async () => ({ status, entries: [] });
    const response = await send(bot(), await validToken(bot()), message());
    expect([response.status, await response.text()]).toEqual([expected, '']);
    expect(bot().posted).toEqual([]);
  });

  test('whose turn fails is answered with a bare 500, and its words are in no log', async () => {
    const print = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    bot().turn = async () => {
      throw new Error(canary);
    };
    const response = await send(bot(), await validToken(bot()), message({ text: canary }));
    expect([response.status, await response.text()]).toEqual([500, '']);
    expect(bot().lines.join('')).toContain('request.failed');
    expect(bot().lines.join('')).not.toContain('papers');
    expect(JSON.stringify(print.mock.calls)).not.toContain('papers');
    print.mockRestore();
  });

  test('of a person who sends more than twenty in a minute is refused, and others are not', async () => {
    const token = await validToken(bot());
    const statuses: number[] = [];
    for (let count = 0; count < 22; count += 1) statuses.push((await send(bot(), token, message())).status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(statuses.slice(20)).toEqual([429, 429]);
    expect((await send(bot(), token, message({ from: { id: '29:other' } }))).status).toBe(200);
  });
});

describe('other activities', () => {
  const quiet = ['typing', 'event', 'messageReaction', 'installationUpdate', 'endOfConversation', 'new'];
  test.each(quiet)('of type %s are answered with 200 and mean nothing', async (type) => {
    const response = await send(
      bot(),
      await validToken(bot()),
      message({ type, name: 'x', value: { a: 1 } }),
    );
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(bot().turns).toEqual([]);
  });

  test.each([
    'adaptiveCard/action',
    'task/fetch',
    'composeExtension/query',
    'signin/verifyState',
    'fileConsent/invoke',
    'message/submitAction',
    undefined,
  ])('that invoke %s are told that we do not do that, and mean nothing', async (name) => {
    const choice = { question: 'a.b', value: 'yes', asking: 1 };
    const value = { action: { type: 'Action.Execute', data: choice }, ...choice };
    const response = await send(bot(), await validToken(bot()), message({ type: 'invoke', name, value }));
    expect([response.status, await response.text()]).toEqual([501, '']);
    expect([bot().turns, bot().posted]).toEqual([[], []]);
  });

  test.each([
    ['add', 1],
    ['add-upgrade', 1],
    ['remove', 0],
    ['remove-upgrade', 0],
    [undefined, 0],
  ])('that install the bot (%s) are %d arrivals', async (action, arrivals) => {
    const update = message({ type: 'installationUpdate', id: undefined, text: undefined, action });
    expect((await send(bot(), await validToken(bot()), update)).status).toBe(200);
    expect(bot().turns.map(({ inbound }) => [inbound.kind, inbound.activityId])).toEqual(
      Array.from({ length: arrivals }, () => ['arrived', 'arrived']),
    );
  });

  test('that announce the bot or a person are one arrival under one id', async () => {
    const token = await validToken(bot());
    const update = (membersAdded: object[]) =>
      message({ type: 'conversationUpdate', id: undefined, text: undefined, membersAdded });
    await send(bot(), token, update([{ id: '28:bot' }]));
    await send(bot(), token, update([{ id: '29:person' }, { id: '28:bot' }]));
    await send(bot(), token, update([]));
    expect(bot().turns.map(({ inbound }) => [inbound.kind, inbound.activityId, inbound.residentId])).toEqual([
      ['arrived', 'arrived', 'teams:29:person'],
      ['arrived', 'arrived', 'teams:29:person'],
    ]);
    expect(bot().posted[0]?.path).toBe('/amer/v3/conversations/a%3Aconversation/activities');
  });
});

describe('a delivery', () => {
  test('outside a turn opens the conversation again', async () => {
    await send(bot(), await validToken(bot()), message());
    const address = bot().turns[0]?.address ?? '';
    await bot().delivery.deliver(address, [guideLine('later')]);
    expect(bot().posted.at(-1)).toMatchObject({
      path: '/amer/v3/conversations/a%3Aconversation/activities',
      authorization: 'Bearer our-token',
      activity: { text: 'later', conversation: { id: 'a:conversation' }, recipient: { id: '29:person' } },
    });
  });

  test('that is late for its turn goes the same way', async () => {
    const late: { delivered?: Promise<unknown> } = {};
    bot().turn = async (_inbound, address) => {
      late.delivered = new Promise((resolve) => setTimeout(resolve, 100)).then(() =>
        bot().delivery.deliver(address, [guideLine('late')]),
      );
      return { status: 'handled', entries: [] };
    };
    await send(bot(), await validToken(bot()), message());
    await late.delivered;
    expect(bot().posted.map(({ activity }) => activity.text)).toEqual(['late']);
  });

  test('in a turn of one conversation does not leave through another', async () => {
    await send(bot(), await validToken(bot()), message());
    const first = bot().turns[0]?.address ?? '';
    bot().turn = async () => {
      await bot().delivery.deliver(first, [guideLine('for the first')]);
      return { status: 'handled', entries: [] };
    };
    await send(bot(), await validToken(bot()), message({ conversation: { id: 'a:second' } }));
    expect(bot().posted.at(-1)?.path).toContain('a%3Aconversation');
  });

  test.each([400, 404, 500, 302])('that the channel answers with %d is rejected', async (status) => {
    await send(bot(), await validToken(bot()), message());
    bot().connectorStatus = status;
    const before = bot().posted.length;
    await expect(bot().delivery.deliver(bot().turns[0]?.address ?? '', [guideLine('x')])).rejects.toThrow();
    expect(bot().posted).toHaveLength(before + 1);
  });

  const elsewhere = (serviceUrl: string) => JSON.stringify({ ...message(), serviceUrl });
  test.each([
    ['nothing', ''],
    ['an empty object', '{}'],
    ['null', 'null'],
    ['the metadata service', elsewhere('https://169.254.169.254/')],
    ['a service without https', elsewhere('http://smba.trafficmanager.net/')],
  ])('to %s is rejected and nothing leaves', async (_, address) => {
    await expect(bot().delivery.deliver(address, [guideLine('x')])).rejects.toThrow('cannot be used');
    expect(bot().asked).toEqual([]);
  });
});
