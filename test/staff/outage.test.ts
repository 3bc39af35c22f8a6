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
  await stage.audit.note('ana', { what: 'transcriptRead', conversationId: 'website:canary' });
  await admin.get('/staff/accounts/ana');
});
afterEach(async () => {
  stage.records.breakWhen(null);
  await stage.close();
});

const entries = async () => {
  stage.records.breakWhen(null);
  return (await stage.audit.page(null, 100)).entries.map(({ what }) => what);
};

describe('when the database goes away', () => {
  test('between the note and the page, nothing is shown, and the note stays', async () => {
    let notes = 0;
    stage.records.breakWhen(({ method, kind }) => {
      if (method === 'write' && kind === 'audit') notes += 1;
      return notes > 0 && method === 'list';
    });
    const { status, html } = await admin.get('/staff/audit');
    expect(status).toBe(503);
    expect(html).toContain('The database cannot be reached');
    expect(html).not.toContain('canary');
    expect((await entries())[0]).toBe('auditRead');
  });

  test('before the note, nothing is shown, and why is said', async () => {
    stage.records.breakWhen(({ method, kind }) => method === 'write' && kind === 'audit');
    const { status, html } = await admin.get('/staff/audit');
    expect(status).toBe(503);
    expect(html).toContain('could not be written to the audit list');
    expect(html).not.toContain('canary');
    expect(await entries()).not.toContain('auditRead');
  });

  test.each(['disable', 'reset'])('before the note of a change (%s), nothing is changed', async (what) => {
    const before = await stage.accounts.all();
    stage.records.breakWhen(({ method, kind }) => method === 'write' && kind === 'audit');
    expect((await admin.post(`/staff/accounts/ana/${what}`)).status).toBe(503);
    stage.records.breakWhen(null);
    expect(await stage.accounts.all()).toEqual(before);
    expect(await stage.browser().signIn('ana', goodPassword)).toMatchObject({ location: '/staff' });
  });

  test('altogether, every page says so and none tells anything; the stylesheet is still there', async () => {
    const style = /href="([^"]+staff\.css)"/.exec((await admin.get('/staff')).html)?.[1] ?? '';
    stage.records.breakWhen(() => true);
    expect((await admin.get(style)).status).toBe(200);
    for (const path of [
      '/staff',
      '/staff/accounts',
      '/staff/accounts/ana',
      '/staff/audit',
      '/staff/password',
    ]) {
      const { status, html } = await admin.get(path);
      expect(status).toBe(503);
      expect(html).toContain('Try again in a minute');
      expect(html).not.toMatch(/canary|ana of the tests|admin of the tests/);
    }
    expect((await admin.post('/staff/accounts/ana/disable')).status).toBe(503);
    expect((await stage.browser().get('/staff/sign-in')).status).toBe(200);
  });

  test('while somebody signs in, they are not in, and no try is let through uncounted', async () => {
    for (const kind of ['account', 'attempts', 'session', 'audit'] as const) {
      const client = stage.browser();
      await client.get('/staff/sign-in');
      stage.records.breakWhen(
        (call) => call.kind === kind && call.method !== 'read' && call.method !== 'list',
      );
      const { status } = await client.post('/staff/sign-in', { name: 'ana', password: goodPassword });
      stage.records.breakWhen(null);
      expect([kind, status]).toEqual([kind, kind === 'account' ? 303 : 503]);
      if (kind !== 'account')
        expect(await client.get('/staff')).toMatchObject({ location: '/staff/sign-in' });
    }
  });

  test('and comes back, whoever was signed in still is', async () => {
    stage.records.breakWhen(() => true);
    expect((await admin.get('/staff')).status).toBe(503);
    stage.records.breakWhen(null);
    expect((await admin.get('/staff')).status).toBe(200);
  });
});
