import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { createThrottle, mostTries, tryWindow } from '../../../bot/staff/signIn/createThrottle.ts';
import { openEmbeddedRecords } from '../../../bot/store/records/openEmbeddedRecords.ts';
import { breakableRecords, type BreakableRecords } from '../../support/staff/breakableRecords.ts';

let folder: string;
let records: BreakableRecords;
const time = { now: Date.parse('2026-11-27T15:00:00Z') };
const clock = () => new Date(time.now);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guidepost-throttle-'));
  records = breakableRecords(await openEmbeddedRecords(folder));
});
afterEach(async () => {
  await records.close();
  await rm(folder, { recursive: true });
});

test('of many tries at once through several processes ten have room', async () => {
  const processes = [1, 2, 3, 4].map(() => createThrottle(records, clock));
  const all = await Promise.all(
    processes.flatMap((throttle) => Array.from({ length: 20 }, () => throttle.count(['key']))),
  );
  let counted = all.filter((each) => each !== null).length;
  expect(counted).toBeLessThanOrEqual(mostTries);
  for (const throttle of processes) while ((await throttle.count(['key'])) !== null) counted += 1;
  expect(counted).toBe(mostTries);
});

test('a try that finds no room under its first key is not counted under the second', async () => {
  const throttle = createThrottle(records, clock);
  for (let times = 0; times < 30; times += 1) await throttle.count(['address', 'account']);
  for (let times = 0; times < 30; times += 1) await throttle.count(['address', 'another account']);
  expect(await throttle.count(['another address', 'account'])).toBeNull();
  expect(await throttle.count(['another address', 'another account'])).not.toBeNull();
});

test('a try that is taken back leaves room for one, and the others stay', async () => {
  const throttle = createThrottle(records, clock);
  const counted = await Promise.all(Array.from({ length: mostTries }, () => throttle.count(['key'])));
  expect(await throttle.count(['key'])).toBeNull();
  const [first] = counted;
  if (first) await throttle.takeBack(first);
  expect(await throttle.count(['key'])).not.toBeNull();
  expect(await throttle.count(['key'])).toBeNull();
});

test('taking back what has long gone changes nothing', async () => {
  const throttle = createThrottle(records, clock);
  const counted = await throttle.count(['key']);
  time.now += tryWindow;
  if (counted) await throttle.takeBack(counted);
  for (let times = 0; times < mostTries; times += 1) expect(await throttle.count(['key'])).not.toBeNull();
  expect(await throttle.count(['key'])).toBeNull();
});

test('keys are not kept as they are, and counts go with the window', async () => {
  await createThrottle(records, clock).count(['account what somebody typed']);
  const kept = await records.list('attempts', { order: 'ascending', limit: 9 });
  expect(kept).toHaveLength(1);
  expect(JSON.stringify(kept)).not.toContain('typed');
  expect(await records.sweep(new Date(time.now + tryWindow + 1).toISOString())).toBe(1);
});

test('while the store is away nothing is let through', async () => {
  records.breakWhen(({ method }) => method === 'write');
  await expect(createThrottle(records, clock).count(['key'])).rejects.toThrow('away');
});
