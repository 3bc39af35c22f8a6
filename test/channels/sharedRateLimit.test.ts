import { describe, expect, test } from '@jest/globals';
import { createSharedRateLimits } from '../../bot/channels/sharedRateLimit.ts';
import type { RateLimit } from '../../bot/channels/directLine/rateLimit.ts';
import { StoreUnavailable, type Store } from '../../bot/store/store.ts';
import { createMemoryStore } from '../support/turns/memoryStore.ts';

const secret = new Uint8Array(32).fill(7);

/** The same limit in so many processes on one store. */
function processes(count: number, points: number, over: Partial<Store> = {}): RateLimit[] {
  const notes = { ...createMemoryStore(), ...over };
  return Array.from({ length: count }, () =>
    createSharedRateLimits({ notes, secret })('messages', points, 60),
  );
}

async function allowed(limits: readonly RateLimit[], uses: number, key = 'one'): Promise<number> {
  const waits = await Promise.all(
    Array.from({ length: uses }, async (_each, index) => limits[index % limits.length]?.(key)),
  );
  return waits.filter((wait) => wait === 0).length;
}

describe('a limit that processes share', () => {
  test.each([1, 2, 4, 8])(
    'is passed by %d of them by no more than what each lets through alone',
    async (count) => {
      const limits = processes(count, 20);
      const through = await allowed(limits, 400);
      expect(through).toBeGreaterThanOrEqual(20);
      expect(through).toBeLessThanOrEqual(20 + (count - 1) * 5);
      expect(await limits[0]?.('one')).toBeGreaterThan(50);
      expect(await allowed(limits, 4, 'another')).toBe(4);
    },
  );

  test('costs the store nothing for an ordinary resident', async () => {
    let calls = 0;
    const note = async () => {
      calls += 1;
      return null;
    };
    const [limit] = processes(1, 20, { note });
    for (let use = 0; use < 5; use += 1) await limit?.('one');
    expect(calls).toBe(0);
    await limit?.('one');
    expect(calls).toBe(1);
  });

  test.each([
    ['is away', () => Promise.reject(new StoreUnavailable('down'))],
    ['says nothing', () => new Promise<never>(() => undefined)],
  ])('is each one’s own while the store %s', async (_name, note) => {
    expect(await allowed(processes(1, 20, { note }), 60)).toBe(20);
  });

  test('keeps no address and no name', async () => {
    const keys: string[] = [];
    const notes = createMemoryStore();
    const note = async (key: string) => {
      keys.push(key);
      return notes.note(key);
    };
    const limit = createSharedRateLimits({ notes: { ...notes, note }, secret })('newConversations', 2, 60);
    await limit('203.0.113.7');
    await limit('203.0.113.7');
    expect(keys).toHaveLength(2);
    expect(keys.join()).not.toContain('203.0.113.7');
  });
});
