import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { AdaptiveCard } from '../../../bot/channels/render/adaptiveCard.ts';
import { createAnswering } from '../../../bot/staff/answering/createAnswering.ts';
import { createTurns, type Turns } from '../../../bot/turn/createTurns.ts';
import type { Choice } from '../../../dialogs/inbound.ts';
import {
  guideLine,
  message,
  send,
  startBotService,
  validToken,
  type BotService,
  type Posted,
} from '../../support/botFrameworkService.ts';
import { ana, weekdays } from '../../support/turns/answeringStage.ts';
import { due, inTwoWeeks } from '../../support/turns/remindable.ts';
import { openStage, type TurnStage } from '../../support/turns/stage.ts';
import { projectGuide } from '../../support/projectGuide.ts';

const guide = { ...projectGuide(), staffHours: weekdays };
const id = 'teams:a:conversation';
const path = '/amer/v3/conversations/a%3Aconversation/activities';
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

let bot: BotService;
let stage: TurnStage;
let turns: Turns;

/** The channel with real turns on a real store; the store outlives the service, as it does a restart. */
async function start(): Promise<void> {
  bot = await startBotService();
  turns = createTurns({
    store: stage.store,
    guide,
    log: silent,
    clock: () => new Date(stage.time.now),
    deliveries: new Map([['teams', bot.delivery]]),
  });
  bot.turn = (inbound, address) =>
    turns.run({ ...inbound, receivedAt: new Date(stage.time.now).toISOString() }, address);
}
beforeEach(async () => {
  stage = await openStage();
  await start();
});
afterEach(async () => {
  await turns.idle();
  await bot.close();
  await stage.close();
});

const say = async (parts: object) =>
  (await send(bot, await validToken(bot), message({ locale: 'en-US', ...parts }))).status;
const click = (label: string, value: unknown = offered()[label]) => {
  if (value === undefined) throw new Error(`No [${label}] among ${Object.keys(offered()).join()}`);
  return say({ text: label, value });
};
const arrive = () =>
  say({
    type: 'conversationUpdate',
    id: 'u1',
    text: undefined,
    membersAdded: [{ id: '28:bot' }, { id: '29:person' }],
  });
const texts = () => bot.posted.map(({ activity }) => activity.text ?? '');

/** What the cards of all messages so far offer, by label; the newest of a label. */
function offered(): Readonly<Record<string, Choice>> {
  return Object.fromEntries(bot.posted.flatMap(({ activity }) => buttonsOf(activity)));
}

function buttonsOf(activity: Posted['activity']): readonly (readonly [string, Choice])[] {
  const attachments = (activity['attachments'] ?? []) as readonly { readonly content?: AdaptiveCard }[];
  return attachments
    .flatMap(({ content }) => content?.body ?? [])
    .flatMap((element) => (element.type === 'ActionSet' ? element.actions : []))
    .flatMap((action) =>
      action.type === 'Action.Submit' ? [[action.title, action.data.msteams.value] as const] : [],
    );
}

describe('in Teams', () => {
  test('an installation, however it is announced, is welcomed once, with buttons on a card', async () => {
    await say({ type: 'installationUpdate', id: 'i1', action: 'add', text: undefined });
    await arrive();
    await arrive();
    expect(texts()).toHaveLength(1);
    expect(texts()[0]).toContain('I am Guidepost');
    expect(Object.keys(offered())).toContain('Find training');
  });

  test('fifteen copies of one click at once are one turn and one reply', async () => {
    await arrive();
    const copy = { id: 'm-once', text: 'Find what I like', value: offered()['Find what I like'] };
    const statuses = await Promise.all(Array.from({ length: 15 }, () => say(copy)));
    expect(new Set(statuses)).toEqual(new Set([200]));
    expect(texts().filter((text) => text.includes('Question 1'))).toHaveLength(1);
    const lines = await stage.store.entries(id, 0, 500);
    expect(lines.filter(({ activityId }) => activityId === 'm-once')).toHaveLength(2);
  });

  test('a click on an older card changes nothing, and the question is asked again', async () => {
    await arrive();
    await click('Find what I like');
    const first = offered()['I would like that'];
    await click('I would like that');
    await click('I would like that', first);
    expect(texts().at(-1)).toContain('earlier question');
    expect(texts().at(-1)).toContain('Question 2');
  });

  test.each([
    ['a question that is gone', { question: 'gone.question', value: 'yes', asking: 1 }],
    ['an answer that is gone', { question: 'interests.fix-bicycle', value: 'gone', asking: 1 }],
    ['a flow that is gone', { command: 'open', value: 'gone' }],
    ['a track that is gone', { command: 'keep', value: 'track:gone' }],
    ['a reminder that is gone', { command: 'stopReminders', value: 'gone@then' }],
    ['an article that is gone', { command: 'answers', value: 'gone' }],
    ['another shape altogether', { step: 3, flowVersion: 'v1', nonce: 'x' }],
    ['a number that was never given out', { question: 'interests.fix-bicycle', value: 'like', asking: 99 }],
  ])('a card of an older release is answered and loses nothing: %s', async (_, value) => {
    await arrive();
    await click('Find what I like');
    const before = texts().length;
    expect(await click('An old button', value)).toBe(200);
    expect(texts().length).toBeGreaterThan(before);
    await click('I would like that');
    expect(texts().at(-1)).toContain('Question 2');
  });

  test('an answer of staff is sent to the stored address under their name, after a restart and outside any turn', async () => {
    await arrive();
    await click('Talk to a person', { command: 'wait' });
    await bot.close();
    await start();
    const clock = () => new Date(stage.time.now);
    const answering = createAnswering({ turns, guide, clock, patience: 15 });
    expect(await answering.take(id, 'form-0001', ana, null)).toBe('done');
    expect(texts().at(-1)).toContain('Ana from the American Job Center is here now');
    expect(await answering.answer(id, 'form-0002', ana, 'Good morning')).toBe('done');
    expect(bot.posted.at(-1)).toMatchObject({
      path,
      authorization: 'Bearer our-token',
      activity: {
        type: 'message',
        text: 'Ana from the American Job Center:\nGood morning',
        recipient: { id: '29:person' },
        from: { id: '28:bot' },
      },
    });
    const before = texts().length;
    await say({ text: 'I live in Hartford' });
    expect(texts()).toHaveLength(before);
    expect((await stage.store.entries(id, 0, 50)).at(-1)).toMatchObject({ text: 'I live in Hartford' });
  });

  test('a reminder is sent to the stored address, after a restart and outside any turn', async () => {
    await arrive();
    await click('Remind me', { command: 'remind', value: inTwoWeeks });
    expect(texts().at(-1)).toContain('I will write to you here in Teams.');
    await bot.close();
    await start();
    stage.time.now = due;
    expect(await turns.remind()).toBe(1);
    expect(await turns.remind()).toBe(0);
    expect(bot.posted).toHaveLength(1);
    expect(bot.posted[0]).toMatchObject({
      path,
      authorization: 'Bearer our-token',
      activity: { type: 'message', recipient: { id: '29:person' }, from: { id: '28:bot' } },
    });
    expect(texts()[0]).toContain('You asked me to remind you');
  });

  test('a line of staff is delivered to the address that is stored with the conversation', async () => {
    await arrive();
    const { address = '' } = (await stage.store.load(id)) ?? {};
    const line = guideLine('This is a made-up counsellor. See https://studentaid.gov/help', {
      from: 'staff',
      sequence: 9,
    });
    await bot.delivery.deliver(address, [line]);
    expect(bot.posted.at(-1)).toMatchObject({
      path,
      activity: { text: expect.stringContaining('made-up counsellor') },
    });
  });

  test('what the channel did not take is sent again, once, when it takes again', async () => {
    await arrive();
    bot.connectorStatus = 503;
    expect(await click('Find what I like')).toBe(200);
    bot.connectorStatus = 201;
    bot.posted.length = 0;
    stage.time.now += 60_000;
    expect(await turns.sweep()).toBe(1);
    expect(texts().filter((text) => text.includes('Question 1'))).toHaveLength(1);
    stage.time.now += 60_000;
    await turns.sweep();
    expect(texts()).toHaveLength(1);
  });
});
