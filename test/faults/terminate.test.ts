import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { Entry } from '../../bot/store/store.ts';
import { openKillStage, type KillStage } from '../support/faults/killStage.ts';
import { messageId, type Resident } from '../support/faults/resident.ts';

/** How long a stop may take. Milliseconds. */
const grace = 10_000;
/** On each channel. */
const residents = 8;
const channels = ['website', 'botFramework', 'sms'] as const;

let stage: KillStage;
beforeEach(async () => {
  stage = await openKillStage();
});
afterEach(() => stage.close());

const linesOf = async (resident: Resident): Promise<readonly Entry[]> =>
  stage.store.entries((await stage.stored(resident)).id, 0, 500);

test('SIGTERM under load finishes within ten seconds what was accepted, on every channel, to the last reply', async () => {
  const all = await Promise.all(
    channels.flatMap((channel) =>
      Array.from({ length: residents }, (_each, index) => stage.resident(channel, `resident-${index}`)),
    ),
  );
  const ids = all.map((resident) => messageId(resident, 'during'));
  await Promise.all(all.map((resident) => resident.say('what i like', messageId(resident, 'before'))));
  await stage.process().slowDown(150);
  let first: () => void = () => undefined;
  const underWay = new Promise<void>((resolve) => (first = resolve));
  const saying = Promise.all(
    all.map(async (resident, index) => {
      const isKept = await resident.say('what is the fafsa?', ids[index] ?? '');
      first();
      return isKept;
    }),
  );
  await underWay;
  const began = performance.now();
  expect(await stage.process().terminate()).toBe(0);
  expect(performance.now() - began).toBeLessThan(grace);
  const kept = await saying;
  expect(kept.filter((each) => each).length).toBeGreaterThan(residents);
  for (const [index, resident] of all.entries()) {
    const lines = await linesOf(resident);
    expect(lines.map(({ sequence }) => sequence)).toEqual(lines.map((_each, place) => place + 1));
    const own = lines.filter(({ activityId }) => activityId === ids[index]);
    const spoken = own.filter(({ from }) => from === 'resident');
    expect([resident.name, spoken.length]).toEqual([resident.name, kept[index] ? 1 : 0]);
    const said = lines.filter(({ from }) => from === 'guide');
    expect(said.filter(({ delivery }) => delivery !== 'delivered')).toEqual([]);
  }
});
