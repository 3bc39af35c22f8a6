import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startService } from '../support/service/startService.ts';
import { startMongoServer } from '../support/mongoServer/startMongoServer.ts';
import { staffClient } from '../support/staff/staffClient.ts';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'guidepost-service-'));
});
afterEach(() => rm(data, { recursive: true, force: true }));

const told = /Sign in as (\w+) with the one-time password (\S+)/;

/** Waits until the service prints something of that shape. */
async function printed(service: { printed(): string }, shape: RegExp): Promise<RegExpExecArray> {
  for (;;) {
    const found = shape.exec(service.printed());
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('the first start tells the first administrator once, apart from the log, and who signs in with it is in', async () => {
  const settings = { GUIDEPOST_DATA: data, GUIDEPOST_STAFF: 'on', GUIDEPOST_LOG_LEVEL: 'debug' };
  const service = await startService(settings);
  const [, name = '', password = ''] = await printed(service, told);
  const client = staffClient(service.address);
  expect(await client.signIn(name, password)).toMatchObject({ status: 303, location: '/staff/password' });
  await client.get('/staff/password');
  const own = { password: 'four quiet harbors', again: 'four quiet harbors' };
  expect(await client.post('/staff/password', own)).toMatchObject({ status: 303 });
  const lines = service
    .printed()
    .split('\n')
    .filter((line) => line.startsWith('{'));
  expect(lines.length).toBeGreaterThan(0);
  expect(lines.join('\n')).not.toContain(password);
  await service.stop('SIGTERM');

  const again = await startService(settings, service.port);
  expect((await client.signIn(name, own.password)).status).toBe(303);
  expect(again.printed()).not.toMatch(told);
  await again.stop('SIGTERM');
}, 60_000);

test('with GUIDEPOST_STAFF=off there is no console and no administrator', async () => {
  const service = await startService({ GUIDEPOST_DATA: data, GUIDEPOST_STAFF: 'off' });
  expect((await fetch(`${service.address}/staff/sign-in`)).status).toBe(404);
  expect((await fetch(`${service.address}/chat`)).status).toBe(200);
  await service.stop('SIGTERM');
  expect(service.printed()).not.toContain('staff');
});

test('two services on one MongoDB share accounts, sessions and the chain, which the command line checks', async () => {
  const database = await startMongoServer();
  const settings = {
    GUIDEPOST_STAFF: 'on',
    MONGODB_URI: database.uri,
    GUIDEPOST_SECRET: 'a secret of the tests, which is long enough',
  };
  const [first, second] = await Promise.all([
    startService({ ...settings, GUIDEPOST_DATA: join(data, '1') }),
    startService({ ...settings, GUIDEPOST_DATA: join(data, '2') }),
  ]);
  const run = async (tool: string, ...given: string[]): Promise<string> => {
    const script = join('dist', 'tools', `${tool}.js`);
    const { stdout } = await promisify(execFile)(process.execPath, [script, ...given], { env: settings });
    return stdout;
  };
  expect(first.printed()).not.toMatch(told);
  const added = await run('staff', 'add', 'ana', '--role', 'administrator');
  const client = staffClient(first.address);
  const oneTime = /: (\S+)/.exec(added)?.[1] ?? '';
  expect(await client.signIn('ana', oneTime)).toMatchObject({ location: '/staff/password' });
  await client.get('/staff/password');
  await client.post('/staff/password', { password: 'four quiet harbors', again: 'four quiet harbors' });

  const elsewhere = staffClient(second.address);
  for (const [name, value] of client.cookies) elsewhere.cookies.set(name, value);
  expect((await elsewhere.get('/staff/audit')).status).toBe(200);
  await Promise.all(
    [1, 2, 3, 4, 5].flatMap(() => [client.get('/staff/audit'), elsewhere.get('/staff/audit')]),
  );
  expect(await run('audit', 'verify')).toContain('All 14 entries hold');

  await run('staff', 'disable', 'ana');
  for (const each of [client, elsewhere])
    expect(await each.get('/staff')).toMatchObject({
      status: 303,
      location: '/staff/sign-in?done=sessionOver',
    });
  expect(await run('staff', 'list')).toBe('ana\tadministrator\tdisabled\tpassword only\n');

  await database.stop();
  const { status, html } = await client.get('/staff');
  expect([status, html.includes('The database cannot be reached')]).toEqual([503, true]);
  await Promise.all([first.stop('SIGKILL'), second.stop('SIGKILL')]);
}, 60_000);
