import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { application, tenant } from '../../support/entra/entraAuthority.ts';
import {
  pathOf,
  rosa,
  rosaAccount,
  startEntraStage,
  type EntraStage,
} from '../../support/entra/entraStage.ts';
import type { StaffClient } from '../../support/staff/staffClient.ts';

let stage: EntraStage;
beforeEach(async () => {
  stage = await startEntraStage();
});
afterEach(() => stage.close());

/** Nobody was let in. */
async function expectOut(client: StaffClient): Promise<void> {
  expect(await client.get('/staff')).toMatchObject({ status: 303, location: '/staff/sign-in' });
}

describe('signing in with Entra ID', () => {
  test('leads to the directory with PKCE, state and nonce, and back into the console', async () => {
    const client = stage.browser();
    const page = await client.get('/staff/sign-in');
    expect(page.html).toContain('href="/staff/entra"');
    const url = new URL(await stage.leave(client));
    expect(`${url.origin}${url.pathname}`).toBe(`${stage.authority.origin}/${tenant}/oauth2/v2.0/authorize`);
    expect(Object.fromEntries(url.searchParams)).toEqual({
      client_id: application,
      response_type: 'code',
      redirect_uri: `${stage.address}/staff/entra/callback`,
      scope: 'openid profile',
      prompt: 'select_account',
      code_challenge_method: 'S256',
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    const answer = await client.get(pathOf(stage.authority.approve(url.href, rosa)));
    expect(answer).toMatchObject({ status: 303, location: '/staff' });
    const home = await client.get('/staff');
    expect(home.html).toContain('Rosa Example');
    expect(home.html).toContain('as a reviewer');
    expect(await stage.accounts.find(rosaAccount)).toMatchObject({
      role: 'reviewer',
      displayName: 'Rosa Example',
    });
    expect(await stage.acts()).toEqual([
      [rosaAccount, 'signIn', null],
      ['(Entra ID)', 'accountAdded', rosaAccount],
    ]);
    expect((await client.get('/staff/accounts')).status).toBe(403);
  });

  test('leads on to the page that was asked for', async () => {
    const client = stage.browser();
    const { html } = await client.get('/staff/sign-in?wanted=%2Fstaff%2Fsearch%3Fwords%3Da%26b%3Dc');
    const link = /href="(\/staff\/entra\?[^"]+)"/.exec(html)?.[1] ?? '';
    const url = await stage.leave(client, link);
    expect(await client.get(pathOf(stage.authority.approve(url, rosa)))).toMatchObject({
      location: '/staff/search?words=a&b=c',
    });
  });

  test('leads nowhere out of the console', async () => {
    const client = stage.browser();
    const url = await stage.leave(client, '/staff/entra?wanted=https%3A%2F%2Fevil.example');
    expect(await client.get(pathOf(stage.authority.approve(url, rosa)))).toMatchObject({
      location: '/staff',
    });
  });

  test('gives the higher of two roles, and none but the two', async () => {
    const client = stage.browser();
    await stage.signInThere(client, { ...rosa, roles: ['reviewer', 'administrator', 'owner'] });
    expect((await client.get('/staff/accounts')).status).toBe(200);
    const other = await stage.signInThere(stage.browser(), { ...rosa, roles: ['Administrator', 'owner'] });
    expect(other.html).toContain('nobody has given you a role');
  });

  test('ends the sessions of before when the role in the directory is another', async () => {
    const before = stage.browser();
    await stage.signInThere(before, { ...rosa, roles: ['administrator'] });
    expect((await before.get('/staff/audit')).status).toBe(200);
    const after = stage.browser();
    await stage.signInThere(after, { ...rosa, name: 'Rosa Ejemplo' });
    expect((await before.get('/staff')).location).toBe('/staff/sign-in?done=sessionOver');
    expect((await after.get('/staff')).html).toContain('Rosa Ejemplo');
    expect((await after.get('/staff/audit')).status).toBe(403);
    expect((await stage.acts()).map(([, what]) => what)).toContain('roleChanged');
  });

  test('with the same role leaves the session in another browser alone', async () => {
    const [one, other] = [stage.browser(), stage.browser()];
    await stage.signInThere(one);
    await stage.signInThere(other);
    expect((await one.get('/staff')).status).toBe(200);
  });

  test('has the session, the limits and the revocation of every account', async () => {
    const client = stage.browser();
    await stage.signInThere(client);
    expect(Array.from(client.cookies.keys())).toContain('guidepost-staff');
    await stage.accounts.setEnabled(rosaAccount, false);
    expect((await client.get('/staff')).location).toBe('/staff/sign-in?done=sessionOver');
    const refused = await stage.signInThere(client);
    expect(refused.status).toBe(403);
    expect(refused.html).toContain('your account here is disabled');
    await stage.accounts.setEnabled(rosaAccount, true);
    await stage.signInThere(client);
    stage.time.now += 30 * 60_000;
    expect((await client.get('/staff')).location).toBe('/staff/sign-in?done=sessionOver');
  });

  test('signs out of the console, and offers to sign out of the organisation’s account too', async () => {
    const client = stage.browser();
    await stage.signInThere(client);
    await client.get('/staff');
    const { location } = await client.post('/staff/sign-out');
    const page = await client.get(location ?? '');
    expect(page.html).toContain('href="/staff/entra/sign-out"');
    await expectOut(client);
    const there = new URL((await client.get('/staff/entra/sign-out')).location ?? '');
    expect(`${there.origin}${there.pathname}`).toBe(`${stage.authority.origin}/${tenant}/oauth2/v2.0/logout`);
    expect(there.searchParams.get('post_logout_redirect_uri')).toBe(`${stage.address}/staff/sign-in`);
  });

  test('leaves accounts of our own as they were', async () => {
    expect((await (await stage.signedIn('ana')).get('/staff')).status).toBe(200);
    expect(stage.authority.asked).toEqual([]);
  });

  test('keeps secrets and names out of the log, and tokens out of the records', async () => {
    await stage.signInThere(stage.browser());
    await stage.signInThere(stage.browser(), rosa, { signedBy: 'nobody' });
    const records = await Promise.all(
      (['account', 'session', 'audit', 'attempts'] as const).map((kind) =>
        stage.records.list(kind, { order: 'ascending', limit: 500 }),
      ),
    );
    expect(stage.logged.join()).toContain('staff.entraFailed');
    expect(stage.logged.join()).not.toMatch(/canary|Rosa|code=|eyJ/);
    expect(JSON.stringify(records)).not.toMatch(/canary|eyJ/);
  });
});
