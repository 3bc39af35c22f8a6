import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { goodPassword, startStaff, type StaffStage } from '../../support/staff/startStaff.ts';

let stage: StaffStage;
beforeEach(async () => {
  stage = await startStaff();
  await stage.addPerson('ana', 'reviewer');
});
afterEach(() => stage.close());

const hour = 3_600_000;
const acts = async () =>
  (await stage.audit.page(null, 50)).entries.map(({ who, what, about }) => [who, what, about]);

describe('a session', () => {
  test('has a token that was not there before signing in, and the one of before is of no use', async () => {
    const client = stage.browser();
    client.cookies.set('guidepost-staff', 'f'.repeat(43));
    await client.signIn('ana', goodPassword);
    expect(client.cookies.get('guidepost-staff')).not.toBe('f'.repeat(43));
    const thief = stage.browser();
    thief.cookies.set('guidepost-staff', 'f'.repeat(43));
    expect(await thief.get('/staff')).toMatchObject({ location: '/staff/sign-in' });
  });

  test('gets another token with each signing in, which ends the one of before', async () => {
    const client = await stage.signedIn('ana');
    const before = client.cookies.get('guidepost-staff') ?? '';
    await client.signIn('ana', goodPassword);
    const old = stage.browser();
    old.cookies.set('guidepost-staff', before);
    expect(await old.get('/staff')).toMatchObject({ location: '/staff/sign-in' });
    expect(await client.get('/staff')).toMatchObject({ status: 200 });
  });

  test('is kept in a cookie that no script and no other site gets, and is nowhere in the records', async () => {
    const client = stage.browser();
    await client.get('/staff/sign-in');
    const answer = await client.post('/staff/sign-in', { name: 'ana', password: goodPassword });
    const [line = ''] = answer.headers.getSetCookie();
    expect(line).toMatch(/^guidepost-staff=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax$/);
    const token = client.cookies.get('guidepost-staff') ?? '';
    const sessions = await stage.records.list('session', { order: 'ascending', limit: 10 });
    expect(sessions).toHaveLength(1);
    expect(JSON.stringify(sessions)).not.toContain(token);
  });

  test('is over after half an hour without a request, and goes on with one before', async () => {
    const client = await stage.signedIn('ana');
    stage.time.now += 29 * 60_000;
    expect((await client.get('/staff')).status).toBe(200);
    stage.time.now += 29 * 60_000;
    expect((await client.get('/staff')).status).toBe(200);
    stage.time.now += 30 * 60_000;
    expect(await client.get('/staff')).toMatchObject({
      status: 303,
      location: '/staff/sign-in?done=sessionOver',
    });
  });

  test('that is over is said to be over, and nothing else is', async () => {
    const client = await stage.signedIn('ana');
    stage.time.now += hour;
    expect(await client.post('/staff/sign-out')).toMatchObject({
      location: '/staff/sign-in?done=sessionOver',
    });
    expect((await client.get('/staff/sign-in?done=sessionOver')).html).toContain(
      'You are no longer signed in',
    );
    expect(await stage.browser().get('/staff')).toMatchObject({ location: '/staff/sign-in' });
  });

  test('is over after ten hours whatever is done', async () => {
    const client = await stage.signedIn('ana');
    for (let minutes = 0; minutes < 580; minutes += 20) {
      stage.time.now += 20 * 60_000;
      expect((await client.get('/staff')).status).toBe(200);
    }
    stage.time.now += 20 * 60_000;
    expect(await client.get('/staff')).toMatchObject({
      status: 303,
      location: '/staff/sign-in?done=sessionOver',
    });
  });

  test.each([
    ['a change of role', () => stage.accounts.setRole('ana', 'administrator')],
    ['disabling', () => stage.accounts.setEnabled('ana', false)],
    ['a reset', () => stage.accounts.reset('ana')],
    ['a change of password', () => stage.accounts.setPassword('ana', 'another one by far')],
  ])('is over with %s', async (_name, change) => {
    const client = await stage.signedIn('ana');
    await change();
    expect(await client.get('/staff')).toMatchObject({
      status: 303,
      location: '/staff/sign-in?done=sessionOver',
    });
  });

  test('is over with signing out, here and for whoever copied the cookie', async () => {
    const client = await stage.signedIn('ana');
    const copy = stage.browser();
    for (const [name, value] of client.cookies) copy.cookies.set(name, value);
    expect(await client.post('/staff/sign-out')).toMatchObject({ location: '/staff/sign-in?done=signedOut' });
    expect(client.cookies.has('guidepost-staff')).toBe(false);
    expect((await client.get('/staff/sign-in?done=signedOut')).html).toContain('You are signed out');
    expect(await copy.get('/staff')).toMatchObject({ location: '/staff/sign-in' });
    expect((await acts())[0]).toEqual(['ana', 'signOut', null]);
  });

  test.each(['', 'x', 'f'.repeat(43), '../../account/ana', 'a'.repeat(5000), '$ne', '%00', 'ana;admin=1'])(
    'is not had by a forged cookie (%#)',
    async (forged) => {
      const client = stage.browser();
      client.cookies.set('guidepost-staff', forged);
      expect(await client.get('/staff')).toMatchObject({ status: 303, location: '/staff/sign-in' });
    },
  );

  test('is known to every process on the records', async () => {
    const client = await stage.signedIn('ana');
    const elsewhere = await stage.another();
    const cookie = `guidepost-staff=${client.cookies.get('guidepost-staff') ?? ''}`;
    const answer = await fetch(`${elsewhere}/staff`, { headers: { cookie }, redirect: 'manual' });
    expect(answer.status).toBe(200);
  });
});

test('over https cookies are bound to the host and sent over https alone', async () => {
  const secure = await startStaff({ publicUrl: 'https://staff.example' });
  await secure.addPerson('ana', 'reviewer');
  const client = secure.browser();
  await client.get('/staff/sign-in');
  const answer = await client.post('/staff/sign-in', { name: 'ana', password: goodPassword });
  expect(answer.headers.getSetCookie()).toEqual([
    expect.stringMatching(/^__Host-guidepost-staff=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/),
    expect.stringMatching(
      /^__Host-guidepost-device=[\w.-]+; Max-Age=7776000; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
    ),
  ]);
  await secure.close();
});
