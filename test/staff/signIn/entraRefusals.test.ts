import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
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

const forbidden = 'Entra ID did not let you in';

/** Nobody was let in. */
async function expectOut(client: StaffClient): Promise<void> {
  expect(await client.get('/staff')).toMatchObject({ status: 303, location: '/staff/sign-in' });
}

describe('nobody is let in', () => {
  test('without a role, and whoever had one is signed out everywhere', async () => {
    const before = stage.browser();
    await stage.signInThere(before);
    const client = stage.browser();
    const { status, html } = await stage.signInThere(client, { ...rosa, roles: [] });
    expect(status).toBe(403);
    expect(html).toContain('nobody has given you a role in Guidepost');
    await expectOut(client);
    expect((await before.get('/staff')).location).toBe('/staff/sign-in?done=sessionOver');
    expect((await stage.acts())[0]).toEqual(['', 'signInRefused', rosaAccount]);
  });

  test('with another state, in a browser that began nothing, or a quarter of an hour later', async () => {
    const client = stage.browser();
    const good = pathOf(stage.authority.approve(await stage.leave(client), rosa));
    const forged = good.replace(/state=[^&]+/, `state=${'x'.repeat(43)}`);
    const stranger = stage.browser();
    stage.time.now += 15 * 60_000;
    for (const [who, path] of [
      [stranger, good],
      [client, good],
      [client, forged],
    ] as const) {
      const { status, html } = await who.get(path);
      expect(status).toBe(403);
      expect(html).toContain('begun too long ago, or in another window');
      await expectOut(who);
    }
    expect(stage.authority.asked.filter((path) => path.endsWith('/token'))).toEqual([]);
  });

  test('with another state in the browser that began it', async () => {
    const client = stage.browser();
    const good = pathOf(stage.authority.approve(await stage.leave(client), rosa));
    const { status } = await client.get(good.replace(/state=[^&]+/, `state=${'x'.repeat(43)}`));
    expect(status).toBe(403);
    await expectOut(client);
  });

  test('by what somebody else’s browser began', async () => {
    const [attacker, victim] = [stage.browser(), stage.browser()];
    const path = pathOf(stage.authority.approve(await stage.leave(attacker), rosa));
    await stage.leave(victim);
    expect((await victim.get(path)).status).toBe(403);
    await expectOut(victim);
  });

  test('by an address that was used before, even with the cookie of then', async () => {
    const client = stage.browser();
    const path = pathOf(stage.authority.approve(await stage.leave(client), rosa));
    const trip = client.cookies.get('guidepost-entra') ?? '';
    expect((await client.get(path)).location).toBe('/staff');
    expect(client.cookies.has('guidepost-entra')).toBe(false);
    const thief = stage.browser();
    await thief.get('/staff/sign-in');
    thief.cookies.set('guidepost-entra', trip);
    const again = await thief.get(path);
    expect(again.status).toBe(403);
    expect(again.html).toContain(forbidden);
    await expectOut(thief);
  });

  test('with a code of another sign-in', async () => {
    const [one, other] = [stage.browser(), stage.browser()];
    const stolen = new URL(
      pathOf(stage.authority.approve(await stage.leave(one), rosa)),
      stage.address,
    ).searchParams.get('code');
    const own = pathOf(stage.authority.approve(await stage.leave(other), rosa));
    const { html } = await other.get(own.replace(/code=[^&]+/, `code=${stolen}`));
    expect(html).toContain(forbidden);
    await expectOut(other);
  });

  test('whom the directory sends back with an error, without a word of the address on the page', async () => {
    const client = stage.browser();
    const state = new URL(await stage.leave(client)).searchParams.get('state');
    const { status, html } = await client.get(
      `/staff/entra/callback?error=access_denied&error_description=zebrafinch&state=${state}`,
    );
    expect(status).toBe(403);
    expect(html).toContain(forbidden);
    expect(html).not.toContain('zebrafinch');
  });

  test.each(['', '?state=a&state=b', '?code[]=x&state=a', '?code=x', `?state=${'x'.repeat(300)}`])(
    'by /staff/entra/callback%s',
    async (query) => {
      const client = stage.browser();
      expect([400, 403]).toContain((await client.get(`/staff/entra/callback${query}`)).status);
      await expectOut(client);
    },
  );

  test('in the name of an account of our own', async () => {
    await stage.addPerson(rosaAccount, 'administrator');
    const client = stage.browser();
    expect((await stage.signInThere(client)).html).toContain('An account of another kind');
    await expectOut(client);
  });

  test('when it cannot be noted', async () => {
    stage.records.breakWhen(({ method, kind }) => method === 'write' && kind === 'audit');
    const client = stage.browser();
    expect((await stage.signInThere(client)).status).toBe(503);
    stage.records.breakWhen(null);
    await expectOut(client);
    expect(await stage.accounts.find(rosaAccount)).toBeNull();
  });

  test('after ten refused tries of one address in a quarter of an hour', async () => {
    const client = stage.browser('203.0.113.7');
    for (let tries = 0; tries < 10; tries += 1)
      expect((await stage.signInThere(client, rosa, { signedBy: 'strange' })).status).toBe(403);
    expect((await stage.signInThere(client)).status).toBe(429);
    expect((await stage.signInThere(stage.browser('203.0.113.8'))).status).toBe(303);
  });
});
