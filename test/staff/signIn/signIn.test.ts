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

describe('who wanted to go to a page of the console', () => {
  const wanted = '/staff/second-step?done=secondStepOff';
  const signIn = async (asked: string, name: string, password: string) => {
    const client = stage.browser();
    const { location } = await client.get(asked);
    const { html } = await client.get(location ?? '');
    const kept = /name="wanted" value="([^"]*)"/.exec(html)?.[1];
    const fields = {
      name,
      password,
      ...(kept === undefined ? {} : { wanted: kept.replaceAll('&amp;', '&') }),
    };
    return { client, answer: await client.post('/staff/sign-in', fields) };
  };

  test('is led there after signing in', async () => {
    const { answer } = await signIn(wanted, 'ana', goodPassword);
    expect(answer).toMatchObject({ status: 303, location: wanted });
  });

  test('is led there after a mistake too, and after choosing a password', async () => {
    const oneTime = (await stage.accounts.reset('ana')) ?? '';
    const { client, answer } = await signIn(wanted, 'ana', 'wrong');
    expect(answer.html).toContain(`name="wanted" value="${wanted}"`);
    expect(await client.post('/staff/sign-in', { name: 'ana', password: oneTime, wanted })).toMatchObject({
      location: '/staff/password',
    });
    await client.get('/staff/password');
    const own = { password: 'four quiet harbors', again: 'four quiet harbors' };
    expect(await client.post('/staff/password', own)).toMatchObject({ location: wanted });
  });

  test.each([
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/staffing',
    '/chat',
    'javascript:alert(1)',
    '/staff/x\r\nSet-Cookie: a=b',
    '/staff@evil.example',
    '',
  ])('is led nowhere else (%j)', async (forged) => {
    const client = stage.browser();
    const { html } = await client.get(`/staff/sign-in?wanted=${encodeURIComponent(forged)}`);
    expect(html).not.toContain('name="wanted"');
    const answer = await client.post('/staff/sign-in', {
      name: 'ana',
      password: goodPassword,
      wanted: forged,
    });
    expect(answer).toMatchObject({ status: 303, location: '/staff' });
  });

  test('is asked again in plain words when the address is much too long', async () => {
    const { location } = await stage.browser().get(`/staff/audit?before=${'9'.repeat(600)}`);
    expect(location).toBe('/staff/sign-in');
  });
});
