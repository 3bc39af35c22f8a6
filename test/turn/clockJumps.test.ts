import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createPasses } from '../../bot/channels/directLine/pass.ts';
import { StoreUnavailable } from '../../bot/store/store.ts';
import { ana, openAnsweringStage, type AnsweringStage } from '../support/turns/answeringStage.ts';
import { expectSerial } from '../support/turns/expectSerial.ts';
import { inbound } from '../support/turns/inbound.ts';
import { due } from '../support/turns/remindable.ts';
import { openReminderStage, type ReminderStage } from '../support/turns/reminderStage.ts';
import { openStage, type TurnStage } from '../support/turns/stage.ts';
import { projectGuide } from '../support/projectGuide.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const guide = projectGuide();

describe('a conversation in which the clock jumps', () => {
  let stage: TurnStage;
  beforeEach(async () => {
    stage = await openStage();
  });
  afterEach(() => stage.close());

  test('an hour back or a day forward, between any messages: keeps every line once, in the order in which they were said', async () => {
    const jumps = fc.array(fc.constantFrom(-hour, 0, 0, minute, day), { minLength: 4, maxLength: 4 });
    let run = 0;
    await fc.assert(
      fc.asyncProperty(jumps, async (jumped) => {
        const conversationId = `website:jumps ${(run += 1)}`;
        const turns = stage.turns();
        const said = ['what i like', 'yes', 'no', 'not sure'].map((text, index) => {
          stage.time.now += (jumped[index] ?? 0) + minute;
          const receivedAt = new Date(stage.time.now).toISOString();
          return inbound({ conversationId, text, activityId: `${index}`, receivedAt });
        });
        for (const message of said) expect((await turns.run(message, '')).status).toBe('handled');
        stage.time.now += 2 * hour;
        while ((await turns.sweep()) > 0);
        await expectSerial(stage.store, conversationId, said, guide);
        const order = (await stage.store.entries(conversationId, 0, 500)).filter(
          ({ from }) => from === 'resident',
        );
        expect(order.map(({ activityId }) => activityId)).toEqual(['0', '1', '2', '3']);
        const mine = stage.delivered.filter((line) => line.conversationId === conversationId);
        expect(new Set(mine.map(({ sequence }) => sequence)).size).toBe(mine.length);
      }),
      { numRuns: 30 },
    );
  });

  test('back, after a reply was left behind: is delivered once, when the clock has come to it', async () => {
    const crashed = stage.turns({ store: { append: () => Promise.reject(new Error('crashed here')) } });
    await crashed.run(inbound({ text: 'fafsa' }), '');
    const sent = stage.delivered.length;
    stage.time.now -= hour;
    const turns = stage.turns();
    expect(await turns.sweep()).toBe(0);
    stage.time.now += hour + minute;
    expect(await turns.sweep()).toBe(1);
    expect(stage.delivered).toHaveLength(2 * sent);
    stage.time.now -= hour;
    expect(await turns.sweep()).toBe(0);
    const lines = await stage.store.entries('website:one', 0, 500);
    expect(lines.map(({ sequence }) => sequence)).toEqual(lines.map((_each, index) => index + 1));
  });

  test('back, after the database failed: is served again at once, and not when the clock has come to where it was', async () => {
    let isDown = true;
    const load = (id: string) =>
      isDown ? Promise.reject(new StoreUnavailable('down')) : stage.store.load(id);
    const turns = stage.turns({ store: { load } });
    expect((await turns.run(inbound(), '')).status).toBe('unsaved');
    isDown = false;
    stage.time.now -= hour;
    expect((await turns.run(inbound(), '')).status).toBe('handled');
  });
});

describe('a reminder', () => {
  let stage: ReminderStage;
  beforeEach(async () => {
    stage = await openReminderStage();
    await stage.asked();
  });
  afterEach(() => stage.close());

  test.each([
    ['an hour back after it was sent', [0, -hour, 0, hour]],
    ['a day forward after it was sent', [0, day, -day, 0]],
    ['an hour back just before it is due, again and again', [-minute, -hour, -minute, -hour, 0, -hour, 0]],
  ])('is sent once when the clock jumps %s', async (_name, looks) => {
    const processes = [stage.turns(), stage.turns()];
    for (const look of looks) {
      stage.time.now = due + look;
      for (const turns of processes) await turns.remind();
      for (const turns of processes) await turns.sweep();
    }
    expect(await stage.reminders()).toHaveLength(1);
    expect(stage.delivered).toHaveLength(1);
    expect((await stage.stored()).nextReminderAt).toBeNull();
  });

  test('that was committed and not sent comes once when the clock went back an hour meanwhile', async () => {
    stage.time.now = due;
    const crashed = stage.turns({
      store: { append: () => Promise.reject(new Error('crashed here')) },
      delivery: broken,
    });
    await crashed.remind();
    stage.time.now = due - hour;
    const turns = stage.turns();
    await turns.remind();
    await turns.sweep();
    expect(stage.delivered).toEqual([]);
    stage.time.now = due + minute;
    await turns.sweep();
    expect(stage.delivered).toHaveLength(1);
    expect(await stage.reminders()).toHaveLength(1);
  });
});

const broken = { deliver: () => Promise.reject(new Error('the channel is away')) };

describe('staff', () => {
  let stage: AnsweringStage;
  beforeEach(async () => {
    stage = await openAnsweringStage();
  });
  afterEach(() => stage.close());

  test('keep a conversation when the clock goes back an hour, and lose it once when it goes a day forward', async () => {
    const one = await stage.waiting();
    await one.answering.take('website:one', 'f1', ana, null);
    await one.say('are you there?');
    stage.time.now -= hour;
    expect(await one.turns.goOn()).toBe(0);
    await one.answering.answer('website:one', 'f2', ana, 'I am here.');
    await one.say('good');
    stage.time.now += hour + day;
    expect(await one.turns.goOn()).toBe(1);
    stage.time.now -= day;
    expect(await one.turns.goOn()).toBe(0);
    const lines = await stage.lines();
    expect(lines.map(({ sequence }) => sequence)).toEqual(lines.map((_each, index) => index + 1));
    const order = lines.filter(({ from }) => from !== 'guide').map(({ text }) => text);
    expect(order.slice(-3)).toEqual(['are you there?', 'I am here.', 'good']);
  });

  test('are there by the hours of the clock as it is now, also when it jumps to the night in the middle of a conversation', async () => {
    const one = stage.process();
    await one.say('hello');
    const told = async () => (await one.say('', { command: 'wait' })).map(({ text }) => text).join('\n');
    stage.time.now += 12 * hour;
    expect(await told()).toContain('They answer again from Tuesday, November 24, 2026 at 9:00 AM.');
    stage.time.now -= 12 * hour;
    expect(await told()).not.toContain('They answer again');
    stage.time.now += day;
    expect(await told()).not.toContain('They answer again');
    expect((await stage.stored()).waitingSince).not.toBeNull();
  });
});

test('a token stays good when the clock goes back an hour, and is good again after a jump of a day that was put right', async () => {
  const time = { now: Date.parse('2026-11-22T15:00:00Z') };
  const passes = createPasses(new Uint8Array(32).fill(7), () => new Date(time.now));
  const token = await passes.issue({ conversation: 'c', user: 'u' }, 'talk');
  const results: unknown[] = [];
  for (const jump of [-hour, hour, day, -day]) {
    time.now += jump;
    const checked = await passes.check(token, 'talk');
    results.push(typeof checked === 'string' ? checked : checked.conversation);
  }
  expect(results).toEqual(['c', 'c', 'expired', 'c']);
});
