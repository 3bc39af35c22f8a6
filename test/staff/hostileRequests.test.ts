import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { StaffClient } from '../support/staff/staffClient.ts';
import { startStaff, type StaffStage } from '../support/staff/startStaff.ts';

let stage: StaffStage;
let admin: StaffClient;
beforeAll(async () => {
  stage = await startStaff();
  await stage.addPerson('admin', 'administrator');
  await stage.addPerson('ana', 'reviewer');
  admin = await stage.signedIn('admin');
  await admin.get('/staff/accounts/ana');
});
afterAll(() => stage.close());

const disable = '/staff/accounts/ana/disable';
const isEnabled = async () => (await stage.accounts.find('ana'))?.enabled;

describe('a form that another site sends', () => {
  test.each<[string, Record<string, string | null>]>([
    ['another origin', { origin: 'https://evil.example' }],
    ['no origin and another site', { origin: null, 'sec-fetch-site': 'cross-site' }],
    ['our origin and another site', { 'sec-fetch-site': 'cross-site' }],
    ['a sister site', { 'sec-fetch-site': 'same-site' }],
    ['a hidden origin', { origin: 'null' }],
    ['nothing that tells where it is from', { origin: null, 'sec-fetch-site': null }],
    ['another port', { origin: 'http://127.0.0.1:1' }],
    ['our address as a part of another', { origin: 'http://127.0.0.1.evil.example' }],
  ])('with %s is refused, token or not', async (_name, headers) => {
    expect((await admin.post(disable, {}, { headers })).status).toBe(403);
    expect((await admin.post('/staff/sign-in', { name: 'ana', password: 'x' }, { headers })).status).toBe(
      403,
    );
    expect(await isEnabled()).toBe(true);
  });
});

describe('a form token', () => {
  test.each([
    ['none', null],
    ['an empty one', ''],
    ['a made-up one', 'a'.repeat(43)],
    ['one too many characters', 'a'.repeat(5000)],
  ])('that is missing or forged (%s) is refused', async (_name, formToken) => {
    const { status, html } = await admin.post(disable, {}, { formToken });
    expect(status).toBe(403);
    expect(html).toContain('nothing was changed');
    expect(await isEnabled()).toBe(true);
  });

  test('of somebody else, of before signing in or of an earlier session is refused', async () => {
    const other = await stage.signedIn('ana');
    const client = stage.browser();
    await client.get('/staff/sign-in');
    const ofStranger = client.formToken();
    const earlier = admin.formToken();
    admin = await stage.signedIn('admin');
    for (const formToken of [other.formToken(), ofStranger, earlier])
      expect((await admin.post(disable, {}, { formToken })).status).toBe(403);
    expect(await isEnabled()).toBe(true);
  });

  test('twice in a form is refused', async () => {
    const token = admin.formToken();
    const body = `formToken=${token}&formToken=${token}`;
    expect((await admin.post(disable, {}, { body })).status).toBe(403);
  });
});

const operators = [
  'before[$ne]=1',
  'before[$gt]=',
  'before[]=5',
  'before[0]=5',
  'before[a][b]=5',
  'before.$ne=1',
  '$where=sleep(1000)',
  '$or[0][before]=5',
  'before=5&before=6',
  'before=%7B%22%24ne%22%3A1%7D',
  'before=[object%20Object]',
  'before=1e3',
  'before=-1',
  'before=0',
  'before=01',
  'before=9999999999999',
  'before=NaN',
  'before=Infinity',
  'before=%00',
  'before=5%00',
  'before=%F0%9F%98%80',
  "before='%20or%20'1'%3D'1",
  'before=5;drop',
  'before=../../account',
  '__proto__=1',
  '__proto__[admin]=1',
  'constructor[prototype][admin]=1',
  'toString=1',
  'hasOwnProperty=1',
  'limit=100000',
  'x=',
];

describe('parameters that no page has', () => {
  test.each(operators)('?%s is refused with a clear page', async (query) => {
    const { status, html } = await admin.get(`/staff/audit?${query}`);
    expect(status).toBe(400);
    expect(html).toContain('could not be understood');
    expect(html).not.toMatch(/ZodError|at .*\.ts|\$ne|stack/);
  });

  test.each(['?done=anything', '?done=roleChanged&done=roleChanged', '?name=admin', '?name[$ne]=x'])(
    'on the page of an account %s is refused',
    async (query) => {
      expect((await admin.get(`/staff/accounts/ana${query}`)).status).toBe(400);
    },
  );

  test.each([
    'name=a1&name=b1&displayName=X&role=reviewer',
    'name[$ne]=a&displayName=X&role=reviewer',
    'name[]=a1&displayName=X&role=reviewer',
    'name=a1&displayName=X&role=superuser',
    'name=a1&displayName=X&role[$gt]=',
    'name=a1&displayName=X&role=reviewer&enabled=true',
    'name=a1&displayName=X&role=reviewer&__proto__=x',
    'name=a1&displayName=X',
    `name=${'a'.repeat(201)}&displayName=X&role=reviewer`,
    '',
  ])('in the form of a new account (%#) are refused, and nobody is added', async (form) => {
    const body = `${form}&formToken=${admin.formToken()}`;
    expect((await admin.post('/staff/accounts', {}, { body })).status).toBe(400);
    expect((await stage.accounts.all()).map(({ name }) => name)).toEqual(['admin', 'ana']);
  });

  test('in the address of a form are refused', async () => {
    expect((await admin.post(`${disable}?name=admin`)).status).toBe(400);
    expect(await isEnabled()).toBe(true);
  });

  test('named like a part of the path are refused', async () => {
    expect((await admin.post(disable, { name: 'admin' })).status).toBe(400);
  });
});

describe('a path that is no text', () => {
  test.each([
    '/staff/conversations/%E0%A4%A',
    '/staff/conversations/%zz?x=%',
    '/staff/%',
    '/staff/%c0%ae%c0%ae/audit',
  ])('%s is a clear page, to whoever is signed in and whoever is not', async (path) => {
    for (const client of [admin, stage.browser()]) {
      const { status, html } = await client.get(path);
      expect([status, html.includes('There is no such page here.')]).toEqual([404, true]);
    }
  });
});

describe('a body that is no form', () => {
  test.each<[string, string, string, number]>([
    ['JSON', 'application/json', '{"formToken":"x"}', 415],
    ['a form in parts', 'multipart/form-data; boundary=x', '--x--', 415],
    ['nothing', '', '', 415],
    ['too much', 'application/x-www-form-urlencoded', `a=${'b'.repeat(300_000)}`, 413],
  ])('%s is refused', async (_name, type, body, status) => {
    expect((await admin.post(disable, {}, { body, headers: { 'content-type': type } })).status).toBe(status);
    expect(await isEnabled()).toBe(true);
  });
});

test.each(['..', '%2e%2e', '%00', 'a%2Fb', 'nobody', '%3Cscript%3E', '$ne', 'x'.repeat(190), '__proto__'])(
  'an account named %s is not there, and nothing is told of it',
  async (name) => {
    const { status, html } = await admin.get(`/staff/accounts/${name}`);
    expect(status).toBe(404);
    expect(html).not.toContain('<script');
  },
);

test('pages run no script but a file of ours, load from nowhere else, stand in no frame and are kept by nobody', async () => {
  const { headers } = await admin.get('/staff');
  expect(headers.get('content-security-policy')).toBe(
    "default-src 'none'; base-uri 'none'; style-src 'self'; img-src 'self'; form-action 'self'; frame-ancestors 'none'; script-src 'self'; connect-src 'self'",
  );
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('x-content-type-options')).toBe('nosniff');
});

test('a fault of ours is a clear page with nothing of what went wrong', async () => {
  const found = await stage.records.read('account', 'ana');
  const broken = { kind: 'account', id: 'ana', expiresAt: null, value: '{"secret":"canary"}' } as const;
  await stage.records.write({ ...broken, version: (found?.version ?? 0) + 1 });
  const { status, html } = await admin.get('/staff/accounts/ana');
  expect(status).toBe(500);
  expect(html).toContain('Something went wrong on our side');
  expect(html + stage.logged.join()).not.toContain('canary');
  expect(stage.logged.join()).toContain('staff.failed');
});
