import type { DueTime } from '../../bot/store/store.ts';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Conversation } from '../../dialogs/conversation.ts';
import { inbound } from '../support/turns/inbound.ts';
import { due, inTwoWeeks } from '../support/turns/remindable.ts';
import { openReminderStage, type ReminderStage } from '../support/turns/reminderStage.ts';

let stage: ReminderStage;
beforeEach(async () => {
  stage = await openReminderStage();
});
afterEach(() => stage.close());

describe('a reminder', () => {
  test('is not sent before it is due, then once, as a line of the guide like any other', async () => {
    await stage.asked();
    expect((await stage.stored()).nextReminderAt).toBe('2027-02-01T15:00:00.000Z');
    const before = await stage.stored();
    stage.time.now = due - 1;
    expect(await stage.turns().remind()).toBe(0);
    expect(stage.delivered).toEqual([]);
    stage.time.now = due;
    const turns = stage.turns();
    expect([await turns.remind(), await turns.remind(), await stage.turns().remind()]).toEqual([1, 0, 0]);
    const [sent, ...others] = await stage.reminders();
    expect(others).toEqual([]);
    expect(sent).toMatchObject({
      sequence: before.lastSequence + 1,
      from: 'guide',
      at: '2027-02-01T15:00:00.000Z',
      text: expect.stringContaining('(14 days left)'),
      delivery: 'delivered',
    });
    expect(stage.delivered.map(({ text }) => text)).toEqual([sent?.text]);
    const after = await stage.stored();
    expect(after.nextReminderAt).toBeNull();
    expect(after).toMatchObject({
      lastActivityAt: '2027-02-01T15:00:00.000Z',
      handled: before.handled,
      flags: before.flags,
      createdAt: before.createdAt,
    });
    expect((JSON.parse(after.state) as Conversation).reminders).toEqual([]);
  });

  test('comes between turns: the next line has the next sequence, and nothing of the conversation is lost', async () => {
    await stage.asked();
    stage.time.now = due;
    const turns = stage.turns();
    await turns.remind();
    const { status } = await turns.run(inbound({ text: 'fafsa' }), '');
    expect(status).toBe('handled');
    const sequences = (await stage.lines()).map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.map((_each, index) => index + 1));
    stage.time.now += 60_000;
    await turns.sweep();
    expect((await stage.stored()).outbox).toEqual([]);
  });

  test('sets the time of the next one', async () => {
    await stage.asked([inTwoWeeks, '2027-28.roberta-willis@dayBefore']);
    stage.time.now = due;
    await stage.turns().remind();
    expect((await stage.stored()).nextReminderAt).toBe('2027-02-14T15:00:00.000Z');
  });

  test('of one morning go out in one go, however many they are', async () => {
    await stage.asked();
    const found = await stage.stored();
    for (let copy = 0; copy < 119; copy += 1)
      await stage.store.commit({ ...found, id: `website:copy ${copy}`, version: 1 });
    stage.time.now = due;
    expect(await stage.turns().remind()).toBe(120);
    expect(new Set(stage.delivered.map(({ conversationId }) => conversationId)).size).toBe(120);
    expect(stage.delivered).toHaveLength(120);
  });

  test('whose day has passed meanwhile is dropped without a word, and is not looked at again', async () => {
    await stage.asked();
    const before = await stage.stored();
    stage.time.now = Date.parse('2027-03-01T15:00:00Z');
    expect(await stage.turns().remind()).toBe(0);
    expect(stage.delivered).toEqual([]);
    expect(await stage.stored()).toMatchObject({
      nextReminderAt: null,
      lastSequence: before.lastSequence,
      lastActivityAt: before.lastActivityAt,
    });
  });

  test('waits its turn behind a message that is being handled, and then does not go out twice', async () => {
    await stage.asked();
    stage.time.now = due;
    const turns = stage.turns();
    await Promise.all([turns.run(inbound({ text: 'no more reminders' }), ''), turns.remind()]);
    await turns.remind();
    expect(await stage.reminders()).toHaveLength(0);
  });
});

describe('quiet hours', () => {
  test.each([
    ['in winter', '2027-02-02T02:00:00Z', '2027-02-02T13:00:00Z'],
    ['when the clocks go forward in that night', '2027-03-14T02:00:00Z', '2027-03-14T12:00:00Z'],
    ['when the clocks go back in that night', '2027-11-07T01:00:00Z', '2027-11-07T13:00:00Z'],
  ])('%s make it wait from nine until eight', async (_, nine, eight) => {
    const [from, until] = [Date.parse(nine), Date.parse(eight)];
    await stage.asked();
    const found = await stage.stored();
    const state = JSON.parse(found.state) as Conversation;
    const dueAt = new Date(from).toISOString();
    const reminder = { about: 'plan', time: 'tomorrow', dueAt };
    const changed = { ...state, finished: { interests: '2026-11-22' }, reminders: [reminder] };
    await stage.store.commit({
      ...found,
      version: found.version + 1,
      state: JSON.stringify(changed),
      nextReminderAt: dueAt,
    });
    const turns = stage.turns();
    for (let now = from; now < until; now += 600_000) {
      stage.time.now = now;
      expect(await turns.remind()).toBe(0);
    }
    stage.time.now = until - 1;
    expect(await turns.remind()).toBe(0);
    stage.time.now = until;
    expect(await turns.remind()).toBe(1);
    expect((await stage.reminders())[0]?.at).toBe(new Date(until).toISOString());
  });

  test('cost the database nothing', async () => {
    await stage.asked();
    stage.time.now = Date.parse('2027-02-02T02:00:00Z');
    const looked: string[] = [];
    const found = async (_: DueTime, at: string) => {
      looked.push(at);
      return [];
    };
    const turns = stage.turns({ store: { due: found } });
    await turns.remind();
    expect(looked).toEqual([]);
    stage.time.now = Date.parse('2027-02-02T13:00:00Z');
    await turns.remind();
    expect(looked).toEqual(['2027-02-02T13:00:00.000Z']);
  });

  test('that begin while reminders are being sent end the sending', async () => {
    await stage.asked();
    stage.time.now = Date.parse('2027-02-02T01:59:59Z');
    const turns = stage.turns({
      store: {
        due: async (...given) => {
          const found = await stage.store.due(...given);
          stage.time.now += 1000;
          return found;
        },
      },
    });
    expect(await turns.remind()).toBe(0);
    expect(await stage.reminders()).toEqual([]);
  });
});
