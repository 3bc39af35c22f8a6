import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { EntraSettings } from '../../bot/config/entraSettings.ts';
import type { Entra } from '../../bot/staff/signIn/entra/createEntra.ts';
import { entraSignIn } from '../../bot/staff/signIn/entra/entraSignIn.ts';
import { localSignIn } from '../../bot/staff/signIn/localSignIn.ts';
import { staffRoutes } from '../../bot/staff/routes.ts';
import { standings, type Standing } from '../../bot/staff/routing/standing.ts';
import type { StaffParts } from '../../bot/staff/staffParts.ts';
import type { StaffClient } from '../support/staff/staffClient.ts';
import { formFields } from '../support/staff/formFields.ts';
import { talk } from '../support/staff/talk.ts';
import { goodPassword, startStaff, type StaffStage } from '../support/staff/startStaff.ts';

/** The table of the console itself. Nothing is done with it here, so its parts are not needed. */
const routes = staffRoutes({} as StaffParts, [localSignIn, entraSignIn({} as Entra)]);

/** Nobody listens there: what leads to it says so. */
const entra: EntraSettings = {
  kind: 'application',
  tenantId: '11111111-2222-3333-4444-555555555555',
  clientId: 'aaaaaaaa-2222-3333-4444-bbbbbbbbbbbb',
  clientSecret: 'a secret of the tests',
  authority: 'http://127.0.0.1:9',
};

/** Who is let in where, written down a second time: a line that is added or changed has to be thought of here too. */
const admitted: Readonly<Record<string, readonly Standing[]>> = {
  'GET /staff/sign-in': standings,
  'POST /staff/sign-in': standings,
  'GET /staff/entra': standings,
  'GET /staff/entra/callback': standings,
  'GET /staff/entra/sign-out': standings,
  'GET /staff/code': ['awaitingCode'],
  'POST /staff/code': ['awaitingCode'],
  'GET /staff': ['reviewer', 'administrator'],
  'GET /staff/assets/:version/:name': standings,
  'GET /staff/queue': ['reviewer', 'administrator'],
  'GET /staff/queue/now': ['reviewer', 'administrator'],
  'POST /staff/conversations/:id/take': ['reviewer', 'administrator'],
  'POST /staff/conversations/:id/draft': ['reviewer', 'administrator'],
  'POST /staff/conversations/:id/say': ['reviewer', 'administrator'],
  'POST /staff/conversations/:id/hand-back': ['reviewer', 'administrator'],
  'GET /staff/password': ['awaitingPassword', 'reviewer', 'administrator'],
  'POST /staff/password': ['awaitingPassword', 'reviewer', 'administrator'],
  'GET /staff/second-step': ['reviewer', 'administrator'],
  'POST /staff/second-step': ['reviewer', 'administrator'],
  'POST /staff/second-step/off': ['reviewer', 'administrator'],
  'POST /staff/sign-out': ['awaitingCode', 'awaitingPassword', 'reviewer', 'administrator'],
  'GET /staff/accounts': ['administrator'],
  'POST /staff/accounts': ['administrator'],
  'GET /staff/accounts/:name': ['administrator'],
  'POST /staff/accounts/:name/role': ['administrator'],
  'POST /staff/accounts/:name/disable': ['administrator'],
  'POST /staff/accounts/:name/enable': ['administrator'],
  'POST /staff/accounts/:name/reset': ['administrator'],
  'GET /staff/conversations': ['reviewer', 'administrator'],
  'GET /staff/conversations/:id': ['reviewer', 'administrator'],
  'GET /staff/conversations/:id/latest': ['reviewer', 'administrator'],
  'GET /staff/conversations/:id/test': ['reviewer', 'administrator'],
  'POST /staff/conversations/:id/marks': ['reviewer', 'administrator'],
  'POST /staff/conversations/:id/tags': ['reviewer', 'administrator'],
  'POST /staff/conversations/:id/notes': ['reviewer', 'administrator'],
  'POST /staff/conversations/:id/lines/:line/wish': ['reviewer', 'administrator'],
  'GET /staff/search': ['reviewer', 'administrator'],
  'GET /staff/learning': ['reviewer', 'administrator'],
  'POST /staff/learning': ['reviewer', 'administrator'],
  'POST /staff/learning/:lesson/undo': ['reviewer', 'administrator'],
  'GET /staff/dashboard': ['reviewer', 'administrator'],
  'GET /staff/dashboard/csv': ['reviewer', 'administrator'],
  'GET /staff/exports': ['administrator'],
  'POST /staff/exports': ['administrator'],
  'GET /staff/removal': ['administrator'],
  'POST /staff/removal': ['administrator'],
  'POST /staff/removal/look': ['administrator'],
  'GET /staff/retention': ['administrator'],
  'GET /staff/audit': ['administrator'],
};

/** Where those go whom a route does not admit. */
const elsewhere: Readonly<Partial<Record<Standing, string>>> = {
  stranger: '/staff/sign-in',
  awaitingCode: '/staff/code',
  awaitingPassword: '/staff/password',
};

let stage: StaffStage;
const secret = 'zebrafinch';
let conversation = '';
beforeAll(async () => {
  stage = await startStaff({ entra });
  await stage.addPerson('admin', 'administrator');
  await stage.addPerson('ana', 'reviewer');
  await stage.addPerson('target', 'reviewer');
  await stage.addPerson('fresh', 'reviewer');
  await stage.addPerson('coded', 'reviewer');
  conversation = await talk(stage, [`what is a ${secret}`]);
  await stage.accounts.setSecondStep('coded', { sealed: 'nothing', lastStep: 0 });
});
afterAll(() => stage.close());

async function browserOf(standing: Standing): Promise<StaffClient> {
  if (standing === 'reviewer') return stage.signedIn('ana');
  if (standing === 'administrator') return stage.signedIn('admin');
  const client = stage.browser();
  if (standing === 'awaitingCode') {
    await client.signIn('coded', goodPassword);
    await client.get('/staff/code');
  } else if (standing === 'awaitingPassword') {
    const oneTime = (await stage.accounts.reset('fresh')) ?? '';
    await client.signIn('fresh', oneTime);
    await client.get('/staff/password');
  } else await client.get('/staff/sign-in');
  return client;
}

test('the table lists each path and method once, all below /staff', () => {
  const listed = routes.map(({ method, path }) => `${method} ${path}`);
  expect(new Set(listed).size).toBe(listed.length);
  expect(listed.filter((each) => !/^(GET|POST) \/staff(\/|$)/.test(each))).toEqual([]);
});

test('the table admits whom it should', () => {
  const told = routes.map(({ method, path, admits }) => [`${method} ${path}`, admits]);
  expect(Object.fromEntries(told)).toEqual(admitted);
});

const pairs = routes.flatMap((route) => standings.map((standing) => ({ ...route, standing })));

describe('every route, for everybody', () => {
  test.each(pairs)('$method $path, $standing', async ({ method, path, admits, standing }) => {
    const client = await browserOf(standing);
    const before = await stage.accounts.all();
    const concrete = path
      .replace(':name', 'target')
      .replace(':version', 'none')
      .replace(':id', encodeURIComponent(conversation))
      .replace(':line', '1')
      .replace(':lesson', 'a'.repeat(22));
    const reviewed = (await stage.store.load(conversation))?.review;
    const lessons = await stage.records.list('lesson', { order: 'ascending', limit: 10 });
    const answer =
      method === 'GET' ? await client.get(concrete) : await client.post(concrete, formFields[path] ?? {});
    const isIn = admits.includes(standing);
    if (isIn) {
      expect(answer.location).not.toBe(elsewhere[standing] ?? '');
      expect([200, 303, 400, 403, 404, 409, 503]).toContain(answer.status);
      expect(answer.html).not.toContain('Only an administrator');
      return;
    }
    expect(await stage.accounts.all()).toEqual(before);
    expect((await stage.store.load(conversation))?.review).toBe(reviewed);
    expect(await stage.records.list('lesson', { order: 'ascending', limit: 10 })).toEqual(lessons);
    expect(answer.html).not.toContain(secret);
    const place = elsewhere[standing] ?? (/code/.test(path) ? '/staff' : undefined);
    if (place !== undefined) {
      expect(answer.status).toBe(303);
      expect(answer.location?.replace(/\?wanted=.*/, '')).toBe(place);
    } else {
      expect(answer.status).toBe(403);
      expect(answer.html).toContain('Only an administrator can open this page');
    }
  });
});

describe('what is not in the table', () => {
  test.each([
    '/staff/',
    '/staff/none',
    '/staff/accounts/',
    '/staff/accounts/target/delete',
    '/staff//accounts',
    '/staff/Accounts',
    '/staff/%61ccounts',
    '/staff/accounts/%zz',
    '/staff/../staff/none',
    '/staff/audit/1',
  ])('GET %s is not found, for anybody', async (path) => {
    for (const standing of ['stranger', 'administrator'] as const) {
      const client = await browserOf(standing);
      expect((await client.get(path)).status).toBe(404);
    }
  });

  test.each(['/staff', '/staff/audit', '/staff/assets/x/staff.css'])('POST %s is refused', async (path) => {
    const client = await browserOf('administrator');
    expect((await client.post(path)).status).toBe(405);
  });

  test('HEAD goes through the guards of GET, and shows nothing', async () => {
    const client = await browserOf('administrator');
    const cookie = Array.from(client.cookies, ([name, value]) => `${name}=${value}`).join('; ');
    const head = (headers: Record<string, string>) =>
      fetch(`${stage.address}/staff/accounts`, { method: 'HEAD', headers, redirect: 'manual' });
    expect((await head({})).status).toBe(303);
    const known = await head({ cookie });
    expect([known.status, await known.text()]).toEqual([200, '']);
  });

  test.each(['PUT', 'PATCH', 'DELETE', 'OPTIONS'])('%s is refused everywhere', async (method) => {
    const client = await browserOf('administrator');
    const cookie = Array.from(client.cookies, ([name, value]) => `${name}=${value}`).join('; ');
    for (const path of ['/staff', '/staff/accounts', '/staff/accounts/target'])
      expect((await fetch(`${stage.address}${path}`, { method, headers: { cookie } })).status).toBe(405);
    expect(await stage.accounts.find('target')).not.toBeNull();
  });
});
