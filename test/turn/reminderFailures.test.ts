import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { StoreUnavailable, type DueTime } from '../../bot/store/store.ts';
import type { Conversation } from '../../dialogs/conversation.ts';
import { inbound } from '../support/turns/inbound.ts';
import { askToBeReminded, due, inTwoWeeks } from '../support/turns/remindable.ts';
import { openReminderStage, type ReminderStage } from '../support/turns/reminderStage.ts';

let stage: ReminderStage;
beforeEach(async () => {
  stage = await openReminderStage();
});
afterEach(() => stage.close());

const crashed = () => Promise.reject(new Error('crashed here'));

describe('when something fails', () => {
  test('a crash between commit and delivery costs nothing: the sweeper delivers once, the transcript has it once', async () => {
    await stage.asked();
    stage.time.now = due;
    const hanging = { deliver: () => new Promise<never>(() => undefined) };
    void stage.turns({ delivery: hanging }).remind();
    while ((await stage.stored()).outbox.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    expect(await stage.reminders()).toEqual([]);
    stage.time.now += 60_000;
    const turns = stage.turns();
    expect(await turns.remind()).toBe(0);
    expect(await turns.sweep()).toBe(1);
    expect(stage.delivered).toHaveLength(1);
    expect(await stage.reminders()).toHaveLength(1);
    stage.time.now += 60_000;
    expect([await turns.sweep(), await stage.turns().sweep()]).toEqual([0, 0]);
    expect(stage.delivered).toHaveLength(1);
  });

  test('a crash after delivery and before the append leaves it once in the transcript', async () => {
    await stage.asked();
    stage.time.now = due;
    expect(await stage.turns({ store: { append: crashed } }).remind()).toBe(1);
    stage.time.now += 60_000;
    await stage.turns().sweep();
    expect(await stage.reminders()).toHaveLength(1);
    expect((await stage.stored()).outbox).toEqual([]);
  });

  test('a channel that does not take it is tried again that day, and never in the night or on another day', async () => {
    await stage.asked();
    stage.time.now = due;
    const tries: number[] = [];
    const delivery = {
      deliver: async () => {
        tries.push(stage.time.now);
        throw new Error('the channel is away');
      },
    };
    const turns = stage.turns({ delivery });
    await turns.remind();
    for (let half = 0; half < 100; half += 1) {
      stage.time.now += 1_800_000;
      await turns.sweep();
      await turns.remind();
    }
    expect(tries.length).toBeGreaterThan(15);
    expect(Math.max(...tries)).toBeLessThan(Date.parse('2027-02-02T02:00:00Z'));
    expect((await stage.reminders()).map((line) => line.delivery)).toEqual(['failed']);
    expect((await stage.stored()).outbox).toEqual([]);
  });

  test('a database that is away is told to whoever asked, and the reminder is sent when it is back', async () => {
    await stage.asked();
    stage.time.now = due;
    const down = async () => {
      throw new StoreUnavailable('down');
    };
    await expect(stage.turns({ store: { due: down } }).remind()).rejects.toThrow('down');
    await expect(stage.turns({ store: { commit: down } }).remind()).rejects.toThrow('down');
    expect(await stage.turns().remind()).toBe(1);
  });

  test('one conversation that cannot be read holds up no other, and is looked at again in an hour', async () => {
    await stage.asked();
    const found = await stage.stored();
    await stage.store.commit({ ...found, version: found.version + 1, state: 'not JSON' });
    await askToBeReminded(stage.turns(), [inTwoWeeks], { conversationId: 'website:two' });
    stage.time.now = due;
    expect(await stage.turns().remind()).toBe(1);
    expect(stage.delivered.at(-1)?.conversationId).toBe('website:two');
    expect((await stage.stored()).nextReminderAt).toBe('2027-02-01T16:00:00.000Z');
    const failed = stage.logged.filter(({ event }) => event === 'reminder.failed');
    expect(failed.map(({ fields }) => Object.keys(fields as object).sort())).toEqual([
      ['cause', 'conversationId'],
    ]);
  });

  test('one that a newer release wrote is left to that release', async () => {
    await stage.asked();
    const found = await stage.stored();
    const newer = { ...found, version: found.version + 1, state: '{"schema":99}' };
    await stage.store.commit(newer);
    stage.time.now = due;
    expect(await stage.turns().remind()).toBe(0);
    expect(await stage.stored()).toEqual(newer);
  });

  test('many of which none can be sent are asked for until none is new, not again and again', async () => {
    await stage.asked();
    const found = await stage.stored();
    const asked: string[] = [];
    const crowd = async (_: DueTime, at: string, limit: number) => {
      asked.push(at);
      return Array.from({ length: limit }, () => ({ ...found, state: '{"schema":99}' }));
    };
    stage.time.now = due;
    expect(await stage.turns({ store: { due: crowd } }).remind()).toBe(0);
    expect(asked).toHaveLength(2);
  });

  test('one whose channel is not served here is put off, not lost', async () => {
    const sms = { channel: 'sms', conversationId: 'sms:one', residentId: 'sms:someone' } as const;
    await askToBeReminded(stage.turns(), [inTwoWeeks], sms);
    stage.time.now = due;
    expect(await stage.turns().remind()).toBe(0);
    const left = await stage.store.load('sms:one');
    expect(left?.nextReminderAt).toBe('2027-02-01T16:00:00.000Z');
    expect((JSON.parse(left?.state ?? '') as Conversation).reminders).toHaveLength(1);
  });

  test('a service that is told to stop begins with no other conversation', async () => {
    await stage.asked();
    await askToBeReminded(stage.turns(), [inTwoWeeks], { conversationId: 'website:two' });
    stage.time.now = due;
    const stop = new AbortController();
    const delivery = { deliver: async () => stop.abort() };
    expect(await stage.turns({ delivery }).remind(stop.signal)).toBe(1);
    expect(await stage.turns().remind(AbortSignal.abort())).toBe(0);
    expect(await stage.turns().remind()).toBe(1);
  });
});

describe('a resident who is gone', () => {
  test('and was forgotten hears nothing', async () => {
    await stage.asked();
    const turns = stage.turns();
    await turns.run(inbound({ text: 'delete my data' }), '');
    await turns.run(inbound({ text: 'yes' }), '');
    stage.delivered.length = 0;
    stage.time.now = due;
    expect(await turns.remind()).toBe(0);
    expect([stage.delivered, await stage.lines()]).toEqual([[], []]);
  });

  test('and was forgotten by a process of an older release, which left the time standing, neither', async () => {
    await stage.asked();
    const found = await stage.stored();
    await stage.store.forget(found.residentId);
    const tombstone = await stage.stored();
    await stage.store.commit({
      ...tombstone,
      version: tombstone.version + 1,
      nextReminderAt: found.nextReminderAt,
    });
    stage.time.now = due;
    expect(await stage.turns().remind()).toBe(0);
    expect(stage.delivered).toEqual([]);
    expect(await stage.stored()).toMatchObject({ forgotten: true, nextReminderAt: null });
  });

  test('and is forgotten while the reminder is being sent leaves nothing in the transcript', async () => {
    await stage.asked();
    stage.time.now = due;
    const { residentId } = await stage.stored();
    const delivery = {
      deliver: async () => {
        await stage.store.forget(residentId);
      },
    };
    await stage.turns({ delivery }).remind();
    expect(await stage.lines()).toEqual([]);
    expect(await stage.stored()).toMatchObject({ forgotten: true, outbox: [], nextReminderAt: null });
  });

  test('by retention is not reminded, and stays until the reminder is as old as that', async () => {
    await stage.asked();
    expect(await stage.store.sweep('2027-01-30T00:00:00.000Z')).toBe(0);
    expect(await stage.store.sweep('2027-05-02T00:00:00.000Z')).toBe(1);
    stage.time.now = due;
    expect(await stage.turns().remind()).toBe(0);
    expect(stage.delivered).toEqual([]);
  });
});
