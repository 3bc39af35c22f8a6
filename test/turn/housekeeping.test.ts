import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { startHousekeeping } from '../../bot/turn/housekeeping.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function stage() {
  const warned: string[] = [];
  const done: string[] = [];
  const forgot: string[] = [];
  const notes: string[] = [];
  const wentOn: string[] = [];
  const reminded: (AbortSignal | undefined)[] = [];
  const end = startHousekeeping({
    turns: {
      sweep: async () => done.push('pending'),
      remind: async (stop) => {
        reminded.push(stop);
        throw new Error('the database is away');
      },
      forget: async () => forgot.push('now'),
      goOn: async () => wentOn.push('now'),
    },
    store: {
      sweep: async (before) => {
        done.push(before);
        throw new Error('the database is away');
      },
      sweepNotes: async (now) => notes.push(now),
    },
    log: { info: () => undefined, warn: (event) => void warned.push(event), error: () => undefined },
    clock: () => new Date('2026-11-22T15:00:00Z'),
    retentionDays: 90,
  });
  return { warned, done, forgot, notes, wentOn, reminded, end };
}

test('the outbox is looked after every five seconds, until it is ended', async () => {
  const { done, end } = stage();
  await jest.advanceTimersByTimeAsync(11_000);
  expect(done).toEqual(['pending', 'pending']);
  end();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(done).toHaveLength(2);
});

test('private answers are forgotten every minute, until it is ended', async () => {
  const { forgot, end } = stage();
  await jest.advanceTimersByTimeAsync(179_000);
  expect(forgot).toHaveLength(2);
  end();
  await jest.advanceTimersByTimeAsync(179_000);
  expect(forgot).toHaveLength(2);
});

test('silent staff are looked for every quarter of a minute, until it is ended', async () => {
  const { wentOn, end } = stage();
  await jest.advanceTimersByTimeAsync(31_000);
  end();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(wentOn).toHaveLength(2);
});

test('what is older than the retention goes every hour, and a failure is logged and tried again', async () => {
  const { warned, done, end } = stage();
  await jest.advanceTimersByTimeAsync(2 * 3_600_000);
  end();
  expect(done.filter((each) => each !== 'pending')).toEqual(Array(2).fill('2026-08-24T15:00:00.000Z'));
  expect(warned.filter((each) => each === 'housekeeping.retention')).toHaveLength(2);
});

test('what was kept for a while goes every hour, whatever becomes of old conversations', async () => {
  const { notes, end } = stage();
  await jest.advanceTimersByTimeAsync(2 * 3_600_000 + 1000);
  end();
  await jest.advanceTimersByTimeAsync(3_600_000);
  expect(notes).toEqual(Array(2).fill('2026-11-22T15:00:00.000Z'));
});

test('reminders are looked for every 20 to 30 seconds, also after a failure, until it is ended', async () => {
  const { warned, reminded, end } = stage();
  await jest.advanceTimersByTimeAsync(19_000);
  expect(reminded).toHaveLength(0);
  await jest.advanceTimersByTimeAsync(11_000);
  expect(reminded).toHaveLength(1);
  await jest.advanceTimersByTimeAsync(570_000);
  expect(reminded.length).toBeGreaterThanOrEqual(19);
  expect(reminded.length).toBeLessThanOrEqual(30);
  expect(warned).toContain('housekeeping.reminders');
  const before = reminded.length;
  expect(reminded.some((stop) => stop?.aborted)).toBe(false);
  end();
  await jest.advanceTimersByTimeAsync(120_000);
  expect(reminded).toHaveLength(before);
  expect(reminded.every((stop) => stop?.aborted)).toBe(true);
});
