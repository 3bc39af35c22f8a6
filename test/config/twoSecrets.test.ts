import { expect, test } from '@jest/globals';
import { createHmac } from 'node:crypto';
import { createReturnTokens } from '../../bot/channels/keptChat/returnToken.ts';
import { createPasses } from '../../bot/channels/directLine/pass.ts';
import { isFromTwilio } from '../../bot/channels/sms/isFromTwilio.ts';
import { readConfig } from '../../bot/config.ts';
import { createKnownDevices } from '../../bot/staff/signIn/createKnownDevices.ts';
import { createSeal } from '../../bot/staff/signIn/createSeal.ts';

const [before, after, stranger] = ['before', 'after', 'stranger'].map((name) =>
  new TextEncoder().encode(name.padEnd(32, '.')),
) as [Uint8Array, Uint8Array, Uint8Array];
const clock = () => new Date('2026-11-28T15:00:00Z');
const site = new URL('https://guide.example.org');

/** Each step of a change, on every process in turn: the next one is known, then signs, then the one before is forgotten. */
const steps: readonly (readonly [
  step: string,
  signs: Uint8Array,
  reads: Uint8Array,
  others: Uint8Array[],
])[] = [
  ['the next one is made known', before, before, [after]],
  ['a process signs with it already', after, before, [after]],
  ['another one does not yet', before, after, [before]],
  ['all sign with it', after, after, [before]],
];

test.each(steps)(
  'while %s, what any process gave away counts everywhere',
  async (_step, signs, reads, others) => {
    const pass = { conversation: 'c', user: 'u' };
    const talk = await createPasses(signs, clock).issue(pass, 'talk');
    expect(await createPasses(reads, clock, others).check(talk, 'talk')).toMatchObject(pass);

    const kept = { ...pass, since: '2026-11-01T00:00:00Z' };
    const token = await createReturnTokens(signs, clock).issue(kept, new Date('2027-01-01'));
    expect(await createReturnTokens(reads, clock, others).check(token)).toEqual(kept);

    const sealed = createSeal(signs).close(Buffer.from('twenty bytes'), 'of ana');
    expect(createSeal(reads, others).open(sealed, 'of ana')?.toString()).toBe('twenty bytes');

    const [cookie = ''] = (await createKnownDevices(signs, site, clock).remember('ana')).split(';');
    const devices = createKnownDevices(reads, site, clock, others);
    expect(await devices.find({ headers: { cookie } }, 'ana')).toEqual(expect.any(String));
  },
);

test('what another secret made counts nowhere', async () => {
  const talk = await createPasses(stranger, clock).issue({ conversation: 'c', user: 'u' }, 'talk');
  expect(await createPasses(after, clock, [before]).check(talk, 'talk')).toBe('refused');
  const kept = { conversation: 'c', user: 'u', since: '2026-11-01T00:00:00Z' };
  const token = await createReturnTokens(stranger, clock).issue(kept, new Date('2027-01-01'));
  expect(await createReturnTokens(after, clock, [before]).check(token)).toBeNull();
  const sealed = createSeal(stranger).close(Buffer.from('twenty bytes'), 'of ana');
  expect(createSeal(after, [before]).open(sealed, 'of ana')).toBeNull();
  const [cookie = ''] = (await createKnownDevices(stranger, site, clock).remember('ana')).split(';');
  expect(
    await createKnownDevices(after, site, clock, [before]).find({ headers: { cookie } }, 'ana'),
  ).toBeNull();
});

test('a token that ended has ended, whichever secret signed it', async () => {
  const kept = { conversation: 'c', user: 'u', since: '2026-11-01T00:00:00Z' };
  const token = await createReturnTokens(before, clock).issue(kept, new Date('2026-11-27'));
  expect(await createReturnTokens(after, clock, [before]).check(token)).toBeNull();
});

test('text messages that Twilio signed with either token are taken, and with no third one or none', () => {
  const address = 'https://guide.example.org/sms';
  const signature = (token: string) => createHmac('sha1', token).update(`${address}Bodyhi`).digest('base64');
  const tokens = { authToken: 'a'.repeat(32), otherAuthToken: 'b'.repeat(32) };
  const isTaken = (given: typeof tokens | { authToken: string }, token: string) =>
    isFromTwilio(given, address, { Body: 'hi' }, signature(token));
  expect(isTaken(tokens, tokens.authToken)).toBe(true);
  expect(isTaken(tokens, tokens.otherAuthToken)).toBe(true);
  expect(isTaken(tokens, 'c'.repeat(32))).toBe(false);
  expect(isTaken({ authToken: tokens.authToken }, tokens.otherAuthToken)).toBe(false);
  expect(isTaken({ authToken: tokens.authToken }, '')).toBe(false);
});

test('another secret is held to what a secret must be', () => {
  const result = readConfig({ GUIDEPOST_OTHER_SECRET: 'short' });
  expect(result).toMatchObject({
    ok: false,
    problems: [expect.stringMatching(/^GUIDEPOST_OTHER_SECRET must have/)],
  });
  expect(JSON.stringify(result)).not.toContain('short');
});
