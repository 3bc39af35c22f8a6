import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  otherTenant,
  startEntraAuthority,
  tenant,
  type Forgery,
} from '../../support/entra/entraAuthority.ts';
import { rosa, startEntraStage, type EntraStage } from '../../support/entra/entraStage.ts';
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

describe('a token is refused', () => {
  const past = Math.floor(Date.now() / 1000) - 3600;
  test.each<[string, Forgery]>([
    ['with another nonce', { claims: { nonce: 'x'.repeat(43) } }],
    ['without a nonce', { claims: { nonce: undefined } }],
    ['of another directory', { claims: { tid: otherTenant } }],
    ['without a directory', { claims: { tid: undefined } }],
    ['for another application', { claims: { aud: otherTenant } }],
    ['of another issuer', { claims: { iss: `https://login.microsoftonline.com/${tenant}/v2.0` } }],
    ['that has expired', { claims: { exp: past } }],
    ['that is not good yet', { claims: { nbf: past + 7200 } }],
    ['that is not signed', { signedBy: 'nobody' }],
    ['signed with another key', { signedBy: 'strange' }],
    ['signed with the application’s secret', { signedBy: 'secret' }],
    ['without a person', { claims: { oid: undefined } }],
    ['with a path for a person', { claims: { oid: '../ana' } }],
  ])('%s', async (_what, forgery) => {
    const client = stage.browser();
    const { status, html } = await stage.signInThere(client, rosa, forgery);
    expect(status).toBe(403);
    expect(html).toContain(forbidden);
    await expectOut(client);
    expect(await stage.accounts.all()).toHaveLength(1);
    expect(await stage.acts()).toEqual([['', 'signInRefused', null]]);
  });

  test('of the issuer of another directory', async () => {
    const iss = `${stage.authority.origin}/${otherTenant}/v2.0`;
    const { html } = await stage.signInThere(stage.browser(), rosa, { claims: { iss, tid: otherTenant } });
    expect(html).toContain(forbidden);
  });
});

describe('metadata that lead elsewhere are not followed', () => {
  test.each([
    ['authorization_endpoint', 'https://evil.example/authorize'],
    ['issuer', 'https://evil.example/v2.0'],
  ])('%s', async (name, value) => {
    stage.authority.metadata = { [name]: value };
    expect((await stage.browser().get('/staff/entra')).status).toBe(503);
  });

  test.each(['token_endpoint', 'jwks_uri'])('%s', async (name) => {
    const stranger = await startEntraAuthority();
    stage.authority.metadata = { [name]: `${stranger.origin}/${tenant}/oauth2/v2.0/token` };
    expect((await stage.signInThere(stage.browser())).status).toBe(403);
    expect(stranger.asked).toEqual([]);
    await stranger.close();
  });
});
