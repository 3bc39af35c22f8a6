import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { openClient, type Client } from '../support/service/client.ts';
import { startService, type Service } from '../support/service/startService.ts';

/** Residents who talk as people do, and what each says in a round. */
const [residents, said] = [6, ['menu', 'fafsa', 'why', 'back']];
/** The flood: a hundred times as much as one of them says, so many at once. */
const [flooded, atOnce] = [100 * said.length, 20];
/** Pairs of rounds, one quiet and one flooded, and how often the whole is tried on a machine that has other things to do. */
const [rounds, tries] = [3, 4];
/** Below this many milliseconds nobody waits. */
const unnoticed = 15;

let data: string;
let service: Service;
beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'guidepost-flood-'));
  service = await startService({
    GUIDEPOST_DATA: data,
    GUIDEPOST_MESSAGES_PER_MINUTE: '60',
    GUIDEPOST_LOG_LEVEL: 'silent',
  });
});
afterAll(async () => {
  await service.stop('SIGKILL');
  await rm(data, { recursive: true, force: true });
});

const open = (count: number) => Promise.all(Array.from({ length: count }, () => openClient(service.address)));

/** Milliseconds from each message to its answer, of residents who talk at the same time, each one message after another. */
async function talk(clients: readonly Client[]): Promise<readonly number[]> {
  const each = clients.map(async (client) => {
    const waits: number[] = [];
    for (const text of said) {
      const began = performance.now();
      const { status } = await client.send(text);
      waits.push(performance.now() - began);
      expect(status).toBe(200);
    }
    return waits;
  });
  return (await Promise.all(each)).flat();
}

/** One resident sends as fast as they are answered, until all of it is sent; gives how many were refused. */
async function flood(client: Client): Promise<number> {
  let refused = 0;
  const lanes = Array.from({ length: atOnce }, async () => {
    for (let sent = 0; sent < flooded / atOnce; sent += 1)
      if ((await client.send('menu')).status === 429) refused += 1;
  });
  await Promise.all(lanes);
  return refused;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const p95 = (waits: readonly number[]): number =>
  [...waits].sort((a, b) => a - b)[Math.ceil(waits.length * 0.95) - 1] ?? 0;

/** How many times as long others wait while somebody floods, the median of several pairs of rounds. */
async function slowdown(): Promise<{ readonly times: number; readonly refused: number }> {
  const ratios: number[] = [];
  let refused = 0;
  for (let round = 0; round < rounds; round += 1) {
    const quiet = p95(await talk(await open(residents)));
    const [flooder] = await open(1);
    const others = await open(residents);
    const flooding = flooder ? flood(flooder) : Promise.resolve(0);
    const during = p95(await talk(others));
    refused += await flooding;
    ratios.push(during / Math.max(quiet, unnoticed));
  }
  return { times: median(ratios), refused };
}

test('while one resident sends a hundred times as much as anybody, most of it is refused and the others wait less than twice as long', async () => {
  await talk(await open(residents));
  const seen: number[] = [];
  for (let tried = 0; tried < tries && !seen.some((times) => times < 2); tried += 1) {
    const { times, refused } = await slowdown();
    expect(refused).toBeGreaterThanOrEqual(rounds * (flooded - 60));
    seen.push(times);
  }
  process.stderr.write(
    `Flooded, the others wait ${seen.map((times) => times.toFixed(2)).join(', ')} times as long\n`,
  );
  expect(Math.min(...seen)).toBeLessThan(2);
}, 120_000);
