import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  pathOf,
  rosa,
  rosaAccount,
  startEntraStage,
  type EntraStage,
} from '../../support/entra/entraStage.ts';
import { goodPassword } from '../../support/staff/startStaff.ts';

let stage: EntraStage;
beforeEach(async () => {
  stage = await startEntraStage();
});
afterEach(() => stage.close());

describe('while Entra ID is away', () => {
  test.each(['fails', 'redirects'] as const)(
    '(%s) a page says so, and passwords go on working',
    async (mode) => {
      stage.authority.mode = mode;
      const client = stage.browser();
      await client.get('/staff/sign-in');
      const { status, html } = await client.get('/staff/entra');
      expect(status).toBe(503);
      expect(html).toContain('Entra ID cannot be reached at this moment');
      expect(await client.post('/staff/sign-in', { name: 'ana', password: goodPassword })).toMatchObject({
        location: '/staff',
      });
      stage.authority.mode = 'answers';
      expect(await stage.signInThere(stage.browser())).toMatchObject({ location: '/staff' });
    },
  );

  test('in the middle of a sign-in, a page says so and no try is counted', async () => {
    const client = stage.browser();
    const path = pathOf(stage.authority.approve(await stage.leave(client), rosa));
    stage.authority.mode = 'fails';
    expect((await client.get(path)).status).toBe(503);
    expect(await stage.records.list('attempts', { order: 'ascending', limit: 9 })).toMatchObject([
      { value: '{"tries":[]}' },
    ]);
    expect(await stage.acts()).toEqual([]);
  });

  test('because nothing listens, a page says so', async () => {
    await stage.authority.close();
    expect((await stage.browser().get('/staff/entra')).status).toBe(503);
    expect((await stage.browser().get('/staff/entra/sign-out')).status).toBe(503);
  });
});

describe('an account of Entra ID', () => {
  test('has no password here, and no second step', async () => {
    const client = stage.browser();
    await stage.signInThere(client);
    const home = await client.get('/staff');
    expect(home.html).not.toMatch(/href="\/staff\/(password|second-step)"/);
    for (const path of ['/staff/password', '/staff/second-step'])
      expect((await client.get(path)).html).toContain('you have no password here');
    const own = { current: '', password: goodPassword, again: goodPassword };
    expect((await client.post('/staff/password', own)).status).toBe(400);
    expect((await client.post('/staff/second-step', { sealed: 'x', code: '000000' })).status).toBe(400);
    expect((await client.post('/staff/second-step/off', { password: '' })).status).toBe(400);
    expect(await stage.browser().signIn(rosaAccount, '')).toMatchObject({ status: 403 });
    expect(await stage.accounts.setPassword(rosaAccount, goodPassword)).toBe(false);
    expect(await stage.accounts.reset(rosaAccount)).toBeNull();
  });

  test('is disabled by an administrator, who cannot give it a role or a password', async () => {
    await stage.addPerson('admin', 'administrator');
    await stage.signInThere(stage.browser());
    const admin = await stage.signedIn('admin');
    const page = await admin.get(`/staff/accounts/${rosaAccount}`);
    expect(page.html).toContain('Entra ID');
    expect(page.html).not.toContain('Change the role');
    for (const [deed, fields] of [
      ['role', { role: 'administrator' }],
      ['reset', {}],
    ] as const)
      expect((await admin.post(`/staff/accounts/${rosaAccount}/${deed}`, fields)).html).toContain(
        'looked after there',
      );
    expect(await stage.accounts.find(rosaAccount)).toMatchObject({ role: 'reviewer', enabled: true });
    expect((await admin.post(`/staff/accounts/${rosaAccount}/disable`)).status).toBe(303);
    expect(await stage.accounts.find(rosaAccount)).toMatchObject({ enabled: false });
  });
});
