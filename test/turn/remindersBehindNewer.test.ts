import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { due } from '../support/turns/remindable.ts';
import { openReminderStage, type ReminderStage } from '../support/turns/reminderStage.ts';

let stage: ReminderStage;
beforeEach(async () => {
  stage = await openReminderStage();
});
afterEach(() => stage.close());

test('a reminder is sent though many states of a newer release, which this one cannot read, stand before it', async () => {
  await stage.asked();
  const ours = await stage.stored();
  for (let each = 0; each < 60; each += 1)
    await stage.store.commit({
      ...ours,
      id: `website:newer ${each}`,
      version: 1,
      state: '{"schema":99}',
      nextReminderAt: '2026-12-01T15:00:00.000Z',
    });
  stage.time.now = due;
  expect(await stage.turns().remind()).toBe(1);
  expect(await stage.reminders()).toHaveLength(1);
  expect((await stage.store.load('website:newer 7'))?.version).toBe(1);
});
