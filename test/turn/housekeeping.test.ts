import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { startHousekeeping } from '../../bot/turn/housekeeping.ts';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

function stage() {
  const warned: string[] = [];
  const done: string[] = [];
  const end = startHousekeeping({
    turns: { sweep: async () => done.push('pending') },
    store: {
      sweep: async (before) => {
        done.push(before);
        throw new Error('the database is away');
      },
    },
    log: { info: () => undefined, warn: (event) => void warned.push(event), error: () => undefined },
    clock: () => new Date('2026-11-22T15:00:00Z'),
    retentionDays: 90,
  });
  return { warned, done, end };
}

test('the outbox is looked after every five seconds, until it is ended', async () => {
  const { done, end } = stage();
  await jest.advanceTimersByTimeAsync(11_000);
  expect(done).toEqual(['pending', 'pending']);
  end();
  await jest.advanceTimersByTimeAsync(60_000);
  expect(done).toHaveLength(2);
});

test('what is older than the retention goes every hour, and a failure is logged and tried again', async () => {
  const { warned, done, end } = stage();
  await jest.advanceTimersByTimeAsync(2 * 3_600_000);
  end();
  expect(done.filter((each) => each !== 'pending')).toEqual(Array(2).fill('2026-08-24T15:00:00.000Z'));
  expect(warned).toEqual(['housekeeping.retention', 'housekeeping.retention']);
});
