import { describe, expect, test } from '@jest/globals';
import { createPasses, graceSeconds, lifeSeconds } from '../../../bot/channels/directLine/pass.ts';

const key = new TextEncoder().encode('a key that is made up and long enough');
const someone = { conversation: 'c1', user: 'dl_u1' };

function passesAt(start = Date.parse('2026-11-28T12:00:00Z')) {
  const time = { now: start };
  return { passes: createPasses(key, () => new Date(time.now)), time };
}

describe('a token that was found good once', () => {
  test('is good again, with the same user and conversation', async () => {
    const { passes } = passesAt();
    const token = await passes.issue(someone, 'talk');
    const first = await passes.check(token, 'talk');
    expect(first).toMatchObject(someone);
    expect(await passes.check(token, 'talk')).toEqual(first);
  });

  test('is refused for another purpose', async () => {
    const { passes } = passesAt();
    const token = await passes.issue(someone, 'talk');
    await passes.check(token, 'talk');
    for (const other of ['stream', 'plainPage', 'print'] as const)
      expect(await passes.check(token, other)).toBe('refused');
  });

  test('ends when its time is over, save for what has a time of grace', async () => {
    const { passes, time } = passesAt();
    const token = await passes.issue(someone, 'talk');
    await passes.check(token, 'talk');
    time.now += lifeSeconds.talk * 1000;
    expect(await passes.check(token, 'talk')).toBe('expired');
    expect(await passes.check(token, 'talk', graceSeconds)).toMatchObject(someone);
    expect(await passes.check(token, 'talk')).toBe('expired');
    time.now += graceSeconds * 1000;
    expect(await passes.check(token, 'talk', graceSeconds)).toBe('expired');
  });

  test('does not make another good that differs in one letter', async () => {
    const { passes } = passesAt();
    const token = await passes.issue(someone, 'talk');
    await passes.check(token, 'talk');
    for (const place of [10, Math.floor(token.length / 2), token.length - 5]) {
      const other = token[place] === 'A' ? 'B' : 'A';
      const changed = `${token.slice(0, place)}${other}${token.slice(place + 1)}`;
      expect(await passes.check(changed, 'talk')).toBe('refused');
    }
  });
});
