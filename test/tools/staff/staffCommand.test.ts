import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { staffCommand, usage } from '../../../tools/staff/staffCommand.ts';
import { startStaff, type StaffStage } from '../../support/staff/startStaff.ts';

let stage: StaffStage;
beforeEach(async () => {
  stage = await startStaff();
});
afterEach(() => stage.close());

const run = (...given: string[]) => staffCommand(given, stage);
const oneTimeIn = (text: string) => /([a-z2-9]{4}-){3}[a-z2-9]{4}/.exec(text)?.[0] ?? '';

test('add gives a one-time password with which that person signs in', async () => {
  const told = await run('add', 'Ana@example.org', '--role', 'administrator', '--display', 'Ana L.');
  expect(told.ok).toBe(true);
  const client = stage.browser();
  expect(await client.signIn('ana@example.org', oneTimeIn(told.text))).toMatchObject({
    location: '/staff/password',
  });
  expect(await stage.accounts.find('ana@example.org')).toMatchObject({
    role: 'administrator',
    displayName: 'Ana L.',
  });
  expect(await run('add', 'ana@example.org')).toEqual({
    ok: false,
    text: 'There is an account ana@example.org already.',
  });
});

test('add makes a reviewer with the name itself where nothing else is said', async () => {
  await run('add', 'ben');
  expect(await stage.accounts.find('ben')).toMatchObject({
    role: 'reviewer',
    displayName: 'ben',
    enabled: true,
  });
});

test('disable, enable, reset and list do as they say', async () => {
  expect(await run('list')).toEqual({ ok: true, text: 'There are no accounts.' });
  await stage.addPerson('ana', 'reviewer');
  const client = await stage.signedIn('ana');
  expect(await run('disable', 'ana')).toEqual({ ok: true, text: 'ana is disabled.' });
  expect(await client.get('/staff')).toMatchObject({ location: '/staff/sign-in?done=sessionOver' });
  expect((await run('list')).text).toBe('ana\treviewer\tdisabled\tpassword only');
  expect(await run('enable', 'ana')).toEqual({ ok: true, text: 'ana is enabled.' });
  const reset = await run('reset', 'ana');
  expect(await stage.browser().signIn('ana', oneTimeIn(reset.text))).toMatchObject({
    location: '/staff/password',
  });
  expect((await run('list')).text).toBe('ana\treviewer\twaiting for the first sign-in\tpassword only');
});

test('what is done is noted, and what is not there is not', async () => {
  await run('add', 'ana');
  await run('disable', 'ana');
  for (const verb of ['disable', 'enable', 'reset'])
    expect(await run(verb, 'nobody')).toEqual({ ok: false, text: 'There is no account nobody.' });
  const { entries } = await stage.audit.page(null, 9);
  expect(entries.map(({ who, what, about }) => [who, what, about])).toEqual([
    ['(command line)', 'accountDisabled', 'ana'],
    ['(command line)', 'accountAdded', 'ana'],
  ]);
});

test.each([
  [],
  ['delete', 'ana'],
  ['add'],
  ['add', 'a b'],
  ['add', 'ana', 'ben'],
  ['add', 'ana', '--role', 'owner'],
  ['add', 'ana', '--display', ''],
  ['add', 'ana', '--password', 'x'],
  ['list', 'ana'],
])('what cannot be understood is answered with how to use it (%#)', async (...given: string[]) => {
  expect(await run(...given)).toEqual({ ok: false, text: usage });
  expect(await stage.accounts.all()).toEqual([]);
});
