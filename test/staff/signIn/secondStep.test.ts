import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { codeAt, stepAt } from '../../../bot/staff/signIn/totp.ts';
import type { StaffClient } from '../../support/staff/staffClient.ts';
import { goodPassword, startStaff, type StaffStage } from '../../support/staff/startStaff.ts';
import { fromBase32 } from './fromBase32.ts';

let stage: StaffStage;
beforeEach(async () => {
  stage = await startStaff();
  await stage.addPerson('ana', 'reviewer');
});
afterEach(() => stage.close());

const path = '/staff/second-step';
const codeNow = (secret: Buffer, later = 0) => codeAt(secret, stepAt(new Date(stage.time.now)) + later);

/** The secret that the page shows, and what its form holds. */
async function enrolment(client: StaffClient) {
  const { html } = await client.get(path);
  const secret = fromBase32(/class="secret"[^>]*>([^<]+)</.exec(html)?.[1] ?? '');
  return { html, secret, sealed: /name="sealed" value="([^"]+)"/.exec(html)?.[1] ?? '' };
}

/** Turns it on for ana; the code used for that is spent. */
async function enrolled() {
  const client = await stage.signedIn('ana');
  const { secret, sealed } = await enrolment(client);
  const done = await client.post(path, { sealed, code: codeNow(secret) });
  expect(done).toMatchObject({ status: 303, location: `${path}?done=secondStepOn` });
  return { client, secret };
}

/** Past the password, with the page for the code open. */
async function halfWay(): Promise<StaffClient> {
  const client = stage.browser();
  expect(await client.signIn('ana', goodPassword)).toMatchObject({ status: 303, location: '/staff/code' });
  await client.get('/staff/code');
  return client;
}

describe('turning it on', () => {
  test('shows the secret as text and as a link that an app opens', async () => {
    const { html, secret } = await enrolment(await stage.signedIn('ana'));
    expect(secret).toHaveLength(20);
    expect(html).toMatch(
      /href="otpauth:\/\/totp\/Guidepost%3Aana\?secret=[A-Z2-7]{32}&amp;issuer=Guidepost"/,
    );
  });

  test('takes a first code, ends other sessions and goes on in this one', async () => {
    const elsewhere = await stage.signedIn('ana');
    const { client } = await enrolled();
    expect((await client.get(`${path}?done=secondStepOn`)).html).toContain('Two-step sign-in is on');
    expect(await elsewhere.get('/staff')).toMatchObject({ location: '/staff/sign-in?done=sessionOver' });
  });

  test('does not make a session last longer', async () => {
    const client = await stage.signedIn('ana');
    for (let round = 0; round < 29; round += 1) {
      stage.time.now += 20 * 60_000;
      await client.get('/staff');
    }
    const { secret, sealed } = await enrolment(client);
    await client.post(path, { sealed, code: codeNow(secret) });
    stage.time.now += 20 * 60_000;
    expect(await client.get('/staff')).toMatchObject({ location: '/staff/sign-in?done=sessionOver' });
  });

  test('with a wrong code shows the same secret again, and it stays off', async () => {
    const client = await stage.signedIn('ana');
    const { secret, sealed } = await enrolment(client);
    const { status, html } = await client.post(path, { sealed, code: '000000' });
    expect(status).toBe(400);
    expect(fromBase32(/class="secret"[^>]*>([^<]+)</.exec(html)?.[1] ?? '')).toEqual(secret);
    expect((await stage.accounts.find('ana'))?.credential).toMatchObject({ secondStep: null });
  });

  test('with a secret that was not made for this account is refused', async () => {
    await stage.addPerson('ben', 'reviewer');
    const ben = await enrolment(await stage.signedIn('ben'));
    const client = await stage.signedIn('ana');
    await client.get(path);
    for (const sealed of [ben.sealed, 'x', '', 'A'.repeat(100)])
      expect((await client.post(path, { sealed, code: codeNow(ben.secret) })).status).toBe(403);
    expect((await stage.accounts.find('ana'))?.credential).toMatchObject({ secondStep: null });
  });

  test('keeps the secret out of the records as it is', async () => {
    const { secret } = await enrolled();
    const accounts = JSON.stringify(await stage.records.list('account', { order: 'ascending', limit: 9 }));
    expect(accounts).toContain('"sealed');
    for (const form of ['base64', 'base64url', 'hex'] as const)
      expect(accounts).not.toContain(secret.toString(form));
  });
});

describe('signing in with it', () => {
  test('takes the password, then the next code, with or without a blank', async () => {
    const { secret } = await enrolled();
    stage.time.now += 30_000;
    const client = await halfWay();
    expect(await client.get('/staff')).toMatchObject({ location: '/staff/code' });
    const code = codeNow(secret).replace(/(...)/, '$1 ');
    expect(await client.post('/staff/code', { code })).toMatchObject({ status: 303, location: '/staff' });
    expect((await client.get('/staff')).status).toBe(200);
  });

  test('leads on to the page that was wanted', async () => {
    const { secret } = await enrolled();
    stage.time.now += 30_000;
    const client = stage.browser();
    await client.get('/staff/sign-in');
    await client.post('/staff/sign-in', { name: 'ana', password: goodPassword, wanted: '/staff/password' });
    await client.get('/staff/code');
    const answer = await client.post('/staff/code', { code: codeNow(secret) });
    expect(answer).toMatchObject({ status: 303, location: '/staff/password' });
  });

  test('refuses a code that was used, at once and by two at the same time', async () => {
    const { secret } = await enrolled();
    const used = await halfWay();
    expect((await used.post('/staff/code', { code: codeNow(secret) })).status).toBe(403);
    stage.time.now += 60_000;
    const both = [await halfWay(), await halfWay()];
    const answers = await Promise.all(
      both.map((client) => client.post('/staff/code', { code: codeNow(secret) })),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 403]);
    const third = await halfWay();
    expect((await third.post('/staff/code', { code: codeNow(secret) })).status).toBe(403);
    expect((await third.post('/staff/code', { code: codeNow(secret, -1) })).status).toBe(403);
  });

  test.each([-2, 2, 10])('refuses a code of %d steps away', async (steps) => {
    const { secret } = await enrolled();
    stage.time.now += 10 * 60_000;
    const client = await halfWay();
    expect((await client.post('/staff/code', { code: codeNow(secret, steps) })).status).toBe(403);
  });

  test('refuses anything that is no code', async () => {
    await enrolled();
    stage.time.now += 60_000;
    const client = await halfWay();
    for (const code of ['', '12345', '1234567', 'abcdef', '١٢٣٤٥٦'])
      expect((await client.post('/staff/code', { code })).status).toBe(403);
  });

  test('looks at ten of two hundred guessed codes in a quarter of an hour', async () => {
    const { secret } = await enrolled();
    stage.time.now += 60_000;
    const client = await halfWay();
    const right = codeNow(secret);
    const told: number[] = [];
    for (let code = 0; code < 200; code += 1) {
      const guessed = String(code).padStart(6, '0');
      if (guessed !== right) told.push((await client.post('/staff/code', { code: guessed })).status);
    }
    expect(told.filter((status) => status === 403)).toHaveLength(10);
    expect((await client.post('/staff/code', { code: right })).status).toBe(429);
  });

  test('does not wait for ever half-way', async () => {
    const { secret } = await enrolled();
    stage.time.now += 60_000;
    const client = await halfWay();
    stage.time.now += 15 * 60_000;
    const answer = await client.post('/staff/code', { code: codeNow(secret) });
    expect(answer).toMatchObject({ status: 303, location: '/staff/sign-in?done=sessionOver' });
  });

  test('tells whose secret can no longer be read whom to ask', async () => {
    await stage.accounts.setSecondStep('ana', { sealed: 'of another service key', lastStep: 0 });
    const client = await halfWay();
    const { status, html } = await client.post('/staff/code', { code: '123456' });
    expect(status).toBe(403);
    expect(html).toContain('Ask an administrator to reset your sign-in');
  });
});

describe('turning it off', () => {
  test('wants the password, of which ten wrong ones are looked at', async () => {
    const { client } = await enrolled();
    await client.get(path);
    const told = [];
    for (let times = 0; times < 12; times += 1)
      told.push((await client.post(`${path}/off`, { password: 'wrong' })).status);
    expect(told.filter((status) => status === 403)).toHaveLength(10);
    expect((await client.post(`${path}/off`, { password: goodPassword })).status).toBe(429);
    stage.time.now += 15 * 60_000;
    const done = await client.post(`${path}/off`, { password: goodPassword });
    expect(done).toMatchObject({ location: `${path}?done=secondStepOff` });
    expect(await stage.browser().signIn('ana', goodPassword)).toMatchObject({ location: '/staff' });
  });

  test('is what an administrator’s reset does too', async () => {
    await enrolled();
    const oneTime = (await stage.accounts.reset('ana')) ?? '';
    expect(await stage.browser().signIn('ana', goodPassword)).toMatchObject({ status: 403 });
    expect(await stage.browser().signIn('ana', oneTime)).toMatchObject({ location: '/staff/password' });
  });
});
