import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { firstAdministrator } from '../../bot/staff/firstAdministrator.ts';
import { cheap, startStaff, type StaffStage } from '../support/staff/startStaff.ts';

let stage: StaffStage;
beforeEach(async () => {
  stage = await startStaff();
});
afterEach(() => stage.close());

const make = () => firstAdministrator(stage.records, () => new Date(stage.time.now), cheap);

test('the first start makes an administrator, whose password works once; later starts make none', async () => {
  const first = await make();
  expect(first?.name).toBe('admin');
  expect(await make()).toBeNull();
  const client = stage.browser();
  expect(await client.signIn('admin', first?.password ?? '')).toMatchObject({ location: '/staff/password' });
  await client.get('/staff/password');
  await client.post('/staff/password', { password: 'four quiet harbors', again: 'four quiet harbors' });
  expect((await client.get('/staff/accounts')).status).toBe(200);
  const { entries } = await stage.audit.page(null, 9);
  expect(entries.at(-1)).toMatchObject({ who: '(command line)', what: 'accountAdded', about: 'admin' });
});

test('of processes that start together one makes it', async () => {
  const made = await Promise.all([make(), make(), make()]);
  expect(made.filter((each) => each !== null)).toHaveLength(1);
});

test('where there is any account, even a disabled one, none is made', async () => {
  await stage.addPerson('ana', 'reviewer');
  await stage.accounts.setEnabled('ana', false);
  expect(await make()).toBeNull();
});
