import { expect, test } from '@jest/globals';
import { onFreshMongo, untilItWorks } from './freshMongo.ts';
import type { FreshMongo } from './freshMongo.ts';
import { conversation, entry, minute } from './samples.ts';

/** The sample conversation's second turn, of later, with its line. */
const next = conversation({ version: 2, state: 'second', lastActivityAt: minute(20), lastSequence: 2 });
const nextLine = entry(2);

test('a turn that comes between the steps of forgetting is forgotten too', () =>
  onFreshMongo(async (fresh) => {
    const forgotten = await during(fresh, 'update', () => fresh.store.forget('website:r1'));
    expect(forgotten).toBe(1);
    expect(await fresh.store.load('website:c1')).toMatchObject({
      forgotten: true,
      version: 3,
      lastSequence: 2,
    });
    expect(await fresh.store.entries('website:c1', 0, 10)).toEqual([]);
  }));

test.each([
  ['before the lines go', 1],
  ['after the lines went', 2],
])('a resident who comes back %s keeps what is new', (_when, nth) =>
  onFreshMongo(async (fresh) => {
    await fresh.store.append([entry(1)]);
    const swept = await during(fresh, 'delete', () => fresh.store.sweep(minute(9)), nth);
    expect(swept).toBe(0);
    expect(await fresh.store.load('website:c1')).toEqual(next);
    expect((await fresh.store.entries('website:c1', 0, 10)).slice(-1)).toEqual([nextLine]);
  }),
);

/** Commits the second turn while the work's command of that name, the nth of them, is held up. */
async function during<T>(
  { server, store }: FreshMongo,
  command: string,
  work: () => Promise<T>,
  nth = 1,
): Promise<T> {
  server.fault({ kind: 'held', command, after: nth - 1, times: 1 });
  const working = work();
  await untilItWorks(async () => expect(server.isHolding()).toBe(true));
  expect(await store.commit(next)).toBe('committed');
  await store.append([nextLine]);
  server.fault(null);
  return working;
}
