import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { staffClient } from '../../support/staff/staffClient.ts';
import { goodPassword, startStaff, type StaffStage } from '../../support/staff/startStaff.ts';

let stage: StaffStage;
beforeEach(async () => {
  stage = await startStaff();
  await stage.addPerson('ana', 'reviewer');
  await stage.addPerson('ben', 'reviewer');
});
afterEach(() => stage.close());

const minute = 60_000;

/** How many refused tries were looked at: each is noted, and one that was not looked at is not. */
async function evaluated(): Promise<number> {
  const { entries } = await stage.audit.page(null, 400);
  return entries.filter(({ what }) => what === 'signInRefused').length;
}

/** Guesses, 20 at a time so that they overlap; gives how often each status came. */
async function guess(times: number, by: (index: number) => Promise<{ status: number }>) {
  const told = new Map<number, number>();
  for (let start = 0; start < times; start += 20)
    await Promise.all(
      Array.from({ length: Math.min(20, times - start) }, async (_, offset) => {
        const { status } = await by(start + offset);
        told.set(status, (told.get(status) ?? 0) + 1);
      }),
    );
  return told;
}

describe('a thousand guesses', () => {
  test('at one account from many addresses: ten are looked at', async () => {
    const client = stage.browser();
    await client.get('/staff/sign-in');
    const told = await guess(1000, (index) =>
      client.post(
        '/staff/sign-in',
        { name: 'ana', password: `guess number ${index}` },
        { headers: { 'x-forwarded-for': `10.1.${Math.floor(index / 250)}.${index % 250}` } },
      ),
    );
    expect(await evaluated()).toBe(10);
    expect(told.get(403)).toBe(10);
    expect((told.get(429) ?? 0) + (told.get(503) ?? 0)).toBe(990);
  }, 60_000);

  test('at many accounts from one address, through two processes: ten are looked at', async () => {
    const elsewhere = await stage.another();
    const clients = [stage.browser('10.9.9.9'), staffClient(elsewhere, elsewhere, '10.9.9.9')] as const;
    for (const client of clients) await client.get('/staff/sign-in');
    const told = await guess(1000, async (index) => {
      const [first, second] = clients;
      const fields = { name: `person${index}`, password: `guess ${index}` };
      return index % 2 === 0 ? first.post('/staff/sign-in', fields) : second.post('/staff/sign-in', fields);
    });
    expect(await evaluated()).toBe(10);
    expect(told.get(403)).toBe(10);
  }, 60_000);
});

test('after a quarter of an hour ten more are looked at', async () => {
  const client = stage.browser('10.3.3.3');
  await client.get('/staff/sign-in');
  const wrong = () => client.post('/staff/sign-in', { name: 'ana', password: 'wrong' });
  await guess(30, wrong);
  expect(await evaluated()).toBe(10);
  stage.time.now += 15 * minute - 1;
  await guess(10, wrong);
  expect(await evaluated()).toBe(10);
  stage.time.now += 1;
  await guess(30, wrong);
  expect(await evaluated()).toBe(20);
});

describe('the rightful person', () => {
  const attack = async () => {
    const attacker = stage.browser('10.4.4.4');
    await attacker.get('/staff/sign-in');
    await guess(20, () => attacker.post('/staff/sign-in', { name: 'ana', password: 'wrong' }));
  };

  test('is kept out while somebody guesses, is told for how long, and comes in after', async () => {
    await attack();
    const client = stage.browser('10.5.5.5');
    const { status, html } = await client.signIn('ana', goodPassword);
    expect(status).toBe(429);
    expect(html).toContain('Wait 15 minutes');
    stage.time.now += 15 * minute;
    expect(await client.signIn('ana', goodPassword)).toMatchObject({ status: 303, location: '/staff' });
  });

  test('comes in at once where they signed in before, though somebody goes on guessing elsewhere', async () => {
    const client = await stage.signedIn('ana', '10.5.5.5');
    await client.post('/staff/sign-out');
    await attack();
    expect(await client.signIn('ana', goodPassword)).toMatchObject({ status: 303, location: '/staff' });
  });

  test('is not kept out by guesses at a colleague, nor by signing in and out often', async () => {
    await attack();
    const client = stage.browser('10.5.5.5');
    for (let times = 0; times < 15; times += 1) {
      expect(await client.signIn('ben', goodPassword)).toMatchObject({ status: 303 });
      client.cookies.clear();
    }
  });
});

describe('a device that is known', () => {
  test('has ten tries of its own, and is known for its own account alone', async () => {
    const client = await stage.signedIn('ana', '10.6.6.6');
    const wrong = () => client.post('/staff/sign-in', { name: 'ana', password: 'wrong' });
    await client.get('/staff/sign-in');
    const told = await guess(40, wrong);
    expect(told.get(403)).toBe(10);
    const other = await guess(40, () => client.post('/staff/sign-in', { name: 'ben', password: 'wrong' }));
    expect(other.get(403)).toBe(10);
    expect(await evaluated()).toBe(20);
  });

  test.each([
    '',
    'x',
    'eyJhbGciOiJub25lIn0.eyJzdWIiOiJhbmEiLCJqdGkiOiJ4IiwiZXhwIjo5OTk5OTk5OTk5fQ.',
    'x'.repeat(2000),
  ])('cannot be forged (%#)', async (forged) => {
    const attacker = stage.browser('10.7.7.7');
    attacker.cookies.set('guidepost-device', forged);
    await attacker.get('/staff/sign-in');
    await guess(40, () => attacker.post('/staff/sign-in', { name: 'ana', password: 'wrong' }));
    expect(await evaluated()).toBe(10);
  });

  test('is no longer known after 90 days', async () => {
    const client = await stage.signedIn('ana', '10.8.8.8');
    await client.post('/staff/sign-out');
    stage.time.now += 91 * 24 * 60 * minute;
    const attacker = stage.browser('10.4.4.4');
    await attacker.get('/staff/sign-in');
    await guess(20, () => attacker.post('/staff/sign-in', { name: 'ana', password: 'wrong' }));
    expect((await client.signIn('ana', goodPassword)).status).toBe(429);
  });
});

test('a flood from everywhere is sent away before it can fill the memory, and counts against nobody it sent away', async () => {
  const slow = await startStaff({ hashCost: { logN: 15, r: 8, p: 1 } });
  const client = slow.browser();
  await client.get('/staff/sign-in');
  const answers = await Promise.all(
    Array.from({ length: 120 }, (_, index) =>
      client.post(
        '/staff/sign-in',
        { name: `person${index}`, password: 'guess' },
        { headers: { 'x-forwarded-for': `10.1.1.${index}` } },
      ),
    ),
  );
  const sentAway = answers.filter(({ status }) => status === 503);
  expect(sentAway.length).toBeGreaterThan(0);
  expect(sentAway[0]?.html).toContain('Too many people are signing in');
  expect(answers.filter(({ status }) => status === 403)).toHaveLength(120 - sentAway.length);
  const counts = await slow.records.list('attempts', { order: 'ascending', limit: 500 });
  const counted = counts.flatMap(({ value }) => (JSON.parse(value) as { tries: number[] }).tries);
  expect(counted).toHaveLength(2 * (120 - sentAway.length));
  await slow.close();
}, 60_000);
