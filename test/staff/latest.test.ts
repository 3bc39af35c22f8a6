import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { conversationPath } from '../../bot/staff/conversations/conversationPath.ts';
import type { StaffClient } from '../support/staff/staffClient.ts';
import { startStaff, type StaffStage } from '../support/staff/startStaff.ts';
import { talk } from '../support/staff/talk.ts';

const minute = 60_000;

let stage: StaffStage;
let ana: StaffClient;
let id = '';
let latest = '';
beforeEach(async () => {
  stage = await startStaff();
  await stage.addPerson('ana', 'reviewer');
  id = await talk(stage, ['my own words']);
  latest = `${conversationPath(id)}/latest`;
  ana = await stage.signedIn('ana');
});
afterEach(() => stage.close());

test('an open page learns that there is something new, and nothing of what it is', async () => {
  const before = await ana.get(latest);
  expect([before.status, before.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8']);
  await talk(stage, ['more of them'], { id });
  expect(Number((await ana.get(latest)).html)).toBeGreaterThan(Number(before.html));
  expect((await ana.get(latest)).html).toMatch(/^\d+$/);
});

test('asking for it keeps nobody signed in', async () => {
  stage.time.now += 25 * minute;
  expect((await ana.get(latest)).status).toBe(200);
  stage.time.now += 6 * minute;
  expect((await ana.get(latest)).location).toMatch(/^\/staff\/sign-in/);
});

test('what was erased has nothing new', async () => {
  await stage.store.forget(`${id}-resident`);
  const { status, html } = await ana.get(conversationPath(id));
  expect([status, html.includes('There is no such conversation')]).toEqual([404, true]);
  expect((await ana.get(`${conversationPath('website:none')}/latest`)).status).toBe(404);
});
