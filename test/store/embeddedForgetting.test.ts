import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { keyOf, openDatabase, type EmbeddedDatabase } from '../../bot/store/embedded/database.ts';
import { openEmbeddedStore } from '../../bot/store/embedded/openEmbeddedStore.ts';
import { conversation, entry, handled, minute } from './samples.ts';

const canary = 'Quetzalcoatl';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guidepost-forgetting-'));
});
afterEach(() => rm(folder, { recursive: true }));

/** Every order in which conversations are found, save the one by their last activity, in which tombstones wait for the retention. */
const ordersOf = ({ byResident, byPending, byTrait, byWord, due }: EmbeddedDatabase): readonly unknown[] => [
  ...[byResident, byPending, ...Object.values(due)].flatMap((table) => Array.from(table.getRange({}))),
  ...[byTrait, byWord].flatMap((table) => Array.from(table.getRange({}))),
];

test('of somebody who was deleted nothing is in any table or order of the embedded store', async () => {
  const store = await openEmbeddedStore(folder);
  const said = (sequence: number) => entry(sequence, { text: `I am ${canary}`, activityId: canary });
  await store.commit(
    conversation({
      residentId: `website:${canary}`,
      state: `{"name":"${canary}"}`,
      address: canary,
      flow: canary,
      outcome: canary,
      step: `${canary}.${canary}`,
      review: `{"notes":["${canary}"]}`,
      marks: ['note', `tag:${canary}`],
      flags: ['human', 'safety'],
      handled: [handled(canary, 1, 2)],
      lastSequence: 2,
      outbox: [said(2)],
      pendingSince: minute(1),
      nextReminderAt: minute(2),
      forgetAt: minute(3),
      waitingSince: minute(4),
      handBackAt: minute(5),
    }),
  );
  await store.append([{ ...said(1), delivery: 'failed' }]);
  await store.close();
  const before = openDatabase(folder);
  // By its resident and five times; two flags, two marks and five fields; three words.
  expect(ordersOf(before)).toHaveLength(6 + 2 + 2 + 5 + 3);
  await before.close();

  const again = await openEmbeddedStore(folder);
  expect(await again.forget(`website:${canary}`)).toBe(1);
  await again.append([said(2)]);
  await again.close();
  const after = openDatabase(folder);
  const key = keyOf('website:c1');
  expect(ordersOf(after)).toEqual([]);
  expect(JSON.stringify([after.summaries.get(key), after.bodies.get(key)])).not.toContain(canary);
  expect(Array.from(after.lines.getRange({})).filter(({ value }) => value !== null)).toEqual([]);
  expect(Array.from(after.deliveries.getRange({}))).toEqual([]);
  await after.close();
});
