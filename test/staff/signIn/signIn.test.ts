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

describe('signing in', () => {
  test('leads from the password to the console, and is noted', async () => {
    const client = stage.browser();
    expect(await client.get('/staff')).toMatchObject({ status: 303, location: '/staff/sign-in' });
    expect(await client.signIn('Ana ', goodPassword)).toMatchObject({ status: 303, location: '/staff' });
    const home = await client.get('/staff');
    expect(home.status).toBe(200);
    expect(home.html).toContain('ana of the tests');
    expect(await acts()).toEqual([['ana', 'signIn', null]]);
  });

  test('with a one-time password wants a password of one’s own before anything else', async () => {
    const oneTime =
      (await stage.accounts.add({ name: 'new', displayName: 'New', role: 'administrator' })) ?? '';
    const client = stage.browser();
    expect(await client.signIn('new', oneTime)).toMatchObject({ location: '/staff/password' });
    expect(await client.get('/staff')).toMatchObject({ status: 303, location: '/staff/password' });
    expect(await client.get('/staff/accounts')).toMatchObject({ status: 303, location: '/staff/password' });
    const page = await client.get('/staff/password');
    expect(page.html).toContain('Choose a password');
    expect(page.html).not.toContain('name="current"');
    const own = { password: 'four quiet harbors', again: 'four quiet harbors' };
    expect(await client.post('/staff/password', own)).toMatchObject({
      location: '/staff?done=passwordChanged',
    });
    expect((await client.get('/staff?done=passwordChanged')).html).toContain('Your password is changed');
    expect(await stage.browser().signIn('new', oneTime)).toMatchObject({ status: 403 });
    expect(await stage.browser().signIn('new', own.password)).toMatchObject({ location: '/staff' });
  });

  test('with a one-time password is refused after seven days', async () => {
    const oneTime = (await stage.accounts.add({ name: 'new', displayName: 'New', role: 'reviewer' })) ?? '';
    stage.time.now += 7 * 24 * hour;
    expect(await stage.browser().signIn('new', oneTime)).toMatchObject({ status: 403 });
  });

  test('is refused with the same words for a wrong password, no account and a disabled one', async () => {
    await stage.addPerson('gone', 'reviewer');
    await stage.accounts.setEnabled('gone', false);
    const pages = [];
    for (const [name, password] of [
      ['ana', 'not the password'],
      ['nobody', goodPassword],
      ['gone', goodPassword],
      ['<b>', goodPassword],
    ] as const) {
      const { status, html } = await stage.browser().signIn(name, password);
      expect(status).toBe(403);
      pages.push(html.replaceAll(/value="[^"]*"/g, ''));
    }
    expect(new Set(pages).size).toBe(1);
    expect(pages[0]).toContain('do not fit together');
    expect(await acts()).toEqual([
      ['', 'signInRefused', null],
      ['', 'signInRefused', 'gone'],
      ['', 'signInRefused', null],
      ['', 'signInRefused', 'ana'],
    ]);
  });

  test('is not done when it cannot be noted', async () => {
    stage.records.breakWhen(({ method, kind }) => method === 'write' && kind === 'audit');
    const client = stage.browser();
    const { status, html } = await client.signIn('ana', goodPassword);
    expect(status).toBe(503);
    expect(html).toContain('could not be written to the audit list');
    stage.records.breakWhen(null);
    expect(await client.get('/staff')).toMatchObject({ location: '/staff/sign-in' });
  });

  test('does without a password in the log or the records', async () => {
    await stage.browser().signIn('ana', 'a canary of a password');
    await stage.browser().signIn('a canary of a password', goodPassword);
    const kinds = ['account', 'session', 'attempts', 'audit'] as const;
    const all = await Promise.all(
      kinds.map((kind) => stage.records.list(kind, { order: 'ascending', limit: 500 })),
    );
    expect(all.flat().length).toBeGreaterThan(4);
    expect(JSON.stringify([all, stage.logged])).not.toMatch(/canary|lanterns/);
  });
});

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
