import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createChannelKeys } from '../../../bot/channels/botFramework/channelKeys.ts';
import { createLog } from '../../../bot/log.ts';
import { startAuthority, type Authority } from '../../support/botFrameworkAuthority.ts';

const running: { authority?: Authority } = {};
const authority = (): Authority => {
  if (!running.authority) throw new Error('Not started');
  return running.authority;
};
beforeEach(async () => {
  running.authority = await startAuthority();
});
afterEach(() => authority().close());

const minute = 60_000;

function keysWithClock() {
  const time = { now: Date.parse('2026-11-22T12:00:00Z') };
  const lines: string[] = [];
  const keys = createChannelKeys({
    metadataUrl: authority().metadataUrl,
    fetch,
    clock: () => new Date(time.now),
    log: createLog({ level: 'info', hashKey: 'key', write: (line) => lines.push(line) }),
  });
  return { keys, time, lines };
}

describe("Azure's keys", () => {
  test('are read once for any number of questions at once', async () => {
    const { keys } = keysWithClock();
    const found = await Promise.all(Array.from({ length: 50 }, () => keys.find('endorsed')));
    expect(found.every((key) => key?.endorsements.includes('msteams'))).toBe(true);
    expect(await keys.find('endorsed')).not.toBeNull();
    expect(await keys.find('no-rsa')).toBeNull();
    expect(authority().requests).toBe(1);
  });

  test('are read again for an unknown id, but not sooner than after five minutes', async () => {
    const { keys, time } = keysWithClock();
    await keys.find('endorsed');
    for (let count = 0; count < 20; count += 1) expect(await keys.find(`unknown-${count}`)).toBeNull();
    expect(authority().requests).toBe(1);
    time.now += 5 * minute;
    expect(await keys.find('unknown')).toBeNull();
    expect(authority().requests).toBe(2);
  });

  test('are read again after a day, while the old ones count', async () => {
    const { keys, time, lines } = keysWithClock();
    await keys.find('endorsed');
    authority().mode = 'refuses';
    time.now += 49 * 60 * minute;
    expect(await keys.find('endorsed')).not.toBeNull();
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(authority().requests).toBe(2);
    expect(lines.join('')).toContain('botFramework.keysUnavailable');
    expect(await keys.find('endorsed')).not.toBeNull();
  });

  test('that were never read judge nobody, and are asked for again after ten seconds', async () => {
    const { keys, time } = keysWithClock();
    authority().mode = 'refuses';
    await expect(keys.find('endorsed')).rejects.toThrow('No signing keys');
    await expect(keys.find('endorsed')).rejects.toThrow('No signing keys');
    expect(authority().requests).toBe(1);
    authority().mode = 'answers';
    time.now += 10_000;
    expect(await keys.find('endorsed')).not.toBeNull();
  });

  test('are waited for no longer than three seconds, over one connection for all', async () => {
    const { keys } = keysWithClock();
    authority().mode = 'hangs';
    const begun = performance.now();
    const asked = await Promise.allSettled(Array.from({ length: 50 }, () => keys.find('endorsed')));
    expect(asked.every(({ status }) => status === 'rejected')).toBe(true);
    expect(performance.now() - begun).toBeLessThan(6000);
    expect(authority().requests).toBe(1);
  });
});
