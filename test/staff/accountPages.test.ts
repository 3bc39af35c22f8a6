import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { StaffClient } from '../support/staff/staffClient.ts';
import { goodPassword, startStaff, type StaffStage } from '../support/staff/startStaff.ts';

let stage: StaffStage;
let admin: StaffClient;
beforeEach(async () => {
  stage = await startStaff();
  await stage.addPerson('admin', 'administrator');
  await stage.addPerson('ana', 'reviewer');
  admin = await stage.signedIn('admin');
});
afterEach(() => stage.close());

const oneTimeIn = (html: string) => /([a-z2-9]{4}-){3}[a-z2-9]{4}/.exec(html)?.[0] ?? '';
const newest = async () => {
  const { entries } = await stage.audit.page(null, 1);
  return entries.map(({ who, what, about }) => [who, what, about])[0];
};

describe('accounts', () => {
  test('are added with a one-time password that is shown once', async () => {
    await admin.get('/staff/accounts');
    const person = { name: 'Ben@Example.org', displayName: 'Ben B.', role: 'reviewer' };
    const { status, html } = await admin.post('/staff/accounts', person);
    expect(status).toBe(200);
    expect(await newest()).toEqual(['admin', 'accountAdded', 'ben@example.org']);
    const oneTime = oneTimeIn(html);
    const listed = await admin.get('/staff/accounts');
    expect(listed.html).toContain('Ben B.');
    expect(listed.html).toContain('waiting for the first sign-in');
    expect(listed.html).not.toContain(oneTime);
    expect(
      JSON.stringify(await stage.records.list('account', { order: 'ascending', limit: 9 })),
    ).not.toContain(oneTime);
    expect(await stage.browser().signIn('ben@example.org', oneTime)).toMatchObject({
      location: '/staff/password',
    });
  });

  test.each([
    [{ name: 'ana', displayName: 'Another' }, 'already an account'],
    [{ name: ' ANA ', displayName: 'Another' }, 'already an account'],
    [{ name: 'x', displayName: 'Another' }, 'A sign-in name needs'],
    [{ name: 'a b', displayName: 'Another' }, 'A sign-in name needs'],
    [{ name: '$ne', displayName: 'Another' }, 'A sign-in name needs'],
    [{ name: 'añb', displayName: 'Another' }, 'A sign-in name needs'],
    [{ name: 'a'.repeat(65), displayName: 'Another' }, 'A sign-in name needs'],
    [{ name: 'new', displayName: ' ' }, 'needs 1 to 80 characters'],
    [{ name: 'new', displayName: 'x'.repeat(81) }, 'needs 1 to 80 characters'],
    [{ name: 'new', displayName: 'a\u0000b' }, 'needs 1 to 80 characters'],
    [{ name: 'new', displayName: 'a\u202eb' }, 'needs 1 to 80 characters'],
  ])('are not added with %j, and what was typed stays', async (typed, sentence) => {
    await admin.get('/staff/accounts');
    const { status, html } = await admin.post('/staff/accounts', { ...typed, role: 'administrator' });
    expect(status).toBe(400);
    expect(html).toContain(sentence);
    expect(html).toContain(`value="${typed.name}"`);
    expect(html).toMatch(/value="administrator" checked/);
    expect(await stage.accounts.all()).toHaveLength(2);
  });

  test('of one name that are added at the same moment are one', async () => {
    await admin.get('/staff/accounts');
    const fields = { name: 'new', displayName: 'New', role: 'reviewer' };
    const answers = await Promise.all([1, 2, 3].map(() => admin.post('/staff/accounts', fields)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 400, 400]);
  });

  test('are disabled, which ends what is open and refuses the next sign-in, and enabled again', async () => {
    const ana = await stage.signedIn('ana');
    await admin.get('/staff/accounts/ana');
    expect(await admin.post('/staff/accounts/ana/disable')).toMatchObject({
      status: 303,
      location: '/staff/accounts/ana?done=accountDisabled',
    });
    expect((await admin.get('/staff/accounts/ana?done=accountDisabled')).html).toContain(
      'The account is disabled',
    );
    expect(await ana.get('/staff')).toMatchObject({ location: '/staff/sign-in?done=sessionOver' });
    expect((await ana.signIn('ana', goodPassword)).status).toBe(403);
    await admin.post('/staff/accounts/ana/enable');
    expect(await newest()).toEqual(['admin', 'accountEnabled', 'ana']);
    expect(await ana.signIn('ana', goodPassword)).toMatchObject({ location: '/staff' });
  });

  test('change their role, and the session of before has neither', async () => {
    const ana = await stage.signedIn('ana');
    expect((await ana.get('/staff/accounts')).status).toBe(403);
    await admin.get('/staff/accounts/ana');
    await admin.post('/staff/accounts/ana/role', { role: 'administrator' });
    expect(await ana.get('/staff')).toMatchObject({ location: '/staff/sign-in?done=sessionOver' });
    await ana.signIn('ana', goodPassword);
    expect((await ana.get('/staff/accounts')).status).toBe(200);
  });

  test('are reset to a one-time password', async () => {
    await admin.get('/staff/accounts/ana');
    const { html } = await admin.post('/staff/accounts/ana/reset');
    expect(await stage.browser().signIn('ana', goodPassword)).toMatchObject({ status: 403 });
    expect(await stage.browser().signIn('ana', oneTimeIn(html))).toMatchObject({
      location: '/staff/password',
    });
  });

  test.each(['role', 'disable', 'enable', 'reset'])(
    'of one’s own are not changed there (%s)',
    async (what) => {
      const { html } = await admin.get('/staff/accounts/admin');
      expect(html).toContain('This is your own account');
      const before = await stage.accounts.all();
      const answer = await admin.post(
        `/staff/accounts/admin/${what}`,
        what === 'role' ? { role: 'reviewer' } : {},
      );
      expect(answer.status).toBe(400);
      expect(answer.html).toContain('cannot do this to your own account');
      expect(await stage.accounts.all()).toEqual(before);
    },
  );

  test('that are not there cannot be changed', async () => {
    for (const what of ['disable', 'enable', 'reset'])
      expect((await admin.post(`/staff/accounts/nobody/${what}`)).status).toBe(404);
  });
});

describe('a password', () => {
  const other = 'four quiet harbors';

  test('is changed with the old one, goes on in this session and ends the others', async () => {
    const [here, elsewhere] = [await stage.signedIn('ana'), await stage.signedIn('ana')];
    await here.get('/staff/password');
    const before = here.cookies.get('guidepost-staff');
    const done = await here.post('/staff/password', { current: goodPassword, password: other, again: other });
    expect(done).toMatchObject({ location: '/staff?done=passwordChanged' });
    expect(here.cookies.get('guidepost-staff')).not.toBe(before);
    expect((await here.get('/staff')).status).toBe(200);
    expect(await elsewhere.get('/staff')).toMatchObject({ location: '/staff/sign-in?done=sessionOver' });
    expect(await newest()).toEqual(['ana', 'passwordChanged', null]);
  });

  test.each([
    [{ current: goodPassword, password: 'short', again: 'short' }, 'at least 12 characters'],
    [{ current: goodPassword, password: 'password1234', again: 'password1234' }, 'others would guess'],
    [{ current: goodPassword, password: other, again: 'four quiet harbours' }, 'not the same'],
    [{ current: 'wrong', password: other, again: other }, 'current password is not right'],
    [{ password: other, again: other }, 'current password is not right'],
    [{ current: goodPassword, password: goodPassword, again: goodPassword }, 'the password you have now'],
  ])('stays with %j', async (fields, sentence) => {
    const client = await stage.signedIn('ana');
    await client.get('/staff/password');
    const { status, html } = await client.post('/staff/password', fields);
    expect(status).toBe(400);
    expect(html).toContain(sentence);
    expect(html).not.toContain('value="four');
    expect(await stage.browser().signIn('ana', goodPassword)).toMatchObject({ location: '/staff' });
  });

  test('cannot be guessed in an open session more than ten times', async () => {
    const client = await stage.signedIn('ana');
    await client.get('/staff/password');
    const fields = { current: 'wrong', password: other, again: other };
    for (let times = 0; times < 10; times += 1)
      expect((await client.post('/staff/password', fields)).status).toBe(400);
    expect((await client.post('/staff/password', { ...fields, current: goodPassword })).status).toBe(429);
  });

  test('that was for once does not do as one’s own', async () => {
    const oneTime = (await stage.accounts.reset('ana')) ?? '';
    const client = stage.browser();
    await client.signIn('ana', oneTime);
    await client.get('/staff/password');
    const { html } = await client.post('/staff/password', { password: oneTime, again: oneTime });
    expect(html).toContain('the password you have now');
  });
});

describe('the audit page', () => {
  test('shows who did what to whom, and its own reading first', async () => {
    await stage.browser().signIn('ana', 'wrong');
    await stage.audit.note('ana', { what: 'transcriptRead', conversationId: 'website:c1' });
    const { html } = await admin.get('/staff/audit');
    const rows = [...html.matchAll(/<tr role=.row.>\s*<td [^>]*>(.*?)<\/tr>/gs)].map(([, row = '']) =>
      row
        .replaceAll(/<[^>]+>|\s+/g, ' ')
        .replaceAll(/ +/g, ' ')
        .trim(),
    );
    expect(rows).toEqual([
      'Nov 27, 2026, 10:00:00 AM admin Looked at this list -',
      'Nov 27, 2026, 10:00:00 AM ana Read a transcript website:c1',
      'Nov 27, 2026, 10:00:00 AM somebody not signed in Sign-in refused ana',
      'Nov 27, 2026, 10:00:00 AM admin Signed in -',
    ]);
  });

  test('goes back page by page, and forward to the newest', async () => {
    for (let each = 0; each < 120; each += 1) await stage.audit.note('ana', { what: 'marked' });
    const seen: number[] = [];
    let next: string | undefined = '/staff/audit';
    while (next !== undefined) {
      const { html } = await admin.get(next);
      seen.push([...html.matchAll(/<tr role=.row.>\s*<td /g)].length);
      next = /href="(\/staff\/audit\?before=\d+)"/.exec(html)?.[1];
      if (next === undefined) expect(html).toContain('href="/staff/audit">Newest');
    }
    expect(seen).toEqual([50, 50, 22]);
    expect((await admin.get('/staff/audit?before=1')).html).toContain('There are no older entries');
  });
});

const ofConversations = ['queue', 'conversations', 'search', 'learning', 'dashboard'].map(
  (name) => `/staff/${name}`,
);

test('the navigation shows what the table admits to, and where one is', async () => {
  const links = (html: string) =>
    [
      ...(/<nav aria-label="Console">.*?<\/nav>/s.exec(html)?.[0] ?? '').matchAll(
        /href="([^"]+)"( aria-current)?/g,
      ),
    ].map(([, path = '', here = '']) => `${path}${here}`);
  expect(links((await admin.get('/staff/audit')).html)).toEqual([
    '/staff',
    ...ofConversations,
    '/staff/accounts',
    '/staff/exports',
    '/staff/removal',
    '/staff/retention',
    '/staff/audit aria-current',
    '/staff/password',
    '/staff/second-step',
  ]);
  const ana = await stage.signedIn('ana');
  const places = ['/staff aria-current', ...ofConversations, '/staff/password', '/staff/second-step'];
  expect(links((await ana.get('/staff')).html)).toEqual(places);
  expect(links((await stage.browser().get('/staff/sign-in')).html)).toEqual([]);
});

test('the stylesheet has an address that changes with it, and is kept by browsers', async () => {
  const { html } = await admin.get('/staff');
  const address = /rel="stylesheet" href="([^"]+)"/.exec(html)?.[1] ?? '';
  const style = await stage.browser().get(address);
  expect(style.status).toBe(200);
  expect(style.headers.get('content-type')).toContain('text/css');
  expect(style.headers.get('cache-control')).toContain('immutable');
  expect((await admin.get(address.replace(/\w{16}/, 'f'.repeat(16)))).status).toBe(404);
  expect((await admin.get(address.replace('staff.css', 'layout.eta'))).status).toBe(404);
});
