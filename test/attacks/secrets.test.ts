import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { variableNames, variables } from '../../bot/config/variables.ts';
import { freePort, startService } from '../support/service/startService.ts';
import { startTwilio, type TwilioStandIn } from '../support/twilio/startTwilio.ts';
import { textingSettings } from '../support/twilio/startTexting.ts';

let folder: string;
let twilio: TwilioStandIn;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guidepost-secrets-'));
  twilio = await startTwilio();
});
afterAll(async () => {
  await twilio.close();
  await rm(folder, { recursive: true, force: true });
});

const canary = 'canary-of-the-tests';
const id = '11111111-2222-3333-4444-555555555555';

/** A value for each secret that there is; a new one has to be thought of here too. */
const secrets = {
  GUIDEPOST_SECRET: `${canary}-signing-key-signing-key-signing-key`,
  GUIDEPOST_OTHER_SECRET: `${canary}-signing-key-of-before-signing-key`,
  GUIDEPOST_METRICS_TOKEN: `${canary}-of-the-figures-of-the-figures`,
  MONGODB_URI: `mongodb://someone:${canary}-of-the-database@127.0.0.1:9/guidepost`,
  MICROSOFT_APP_PASSWORD: `${canary}-of-the-bot`,
  GUIDEPOST_ENTRA_CLIENT_SECRET: `${canary}-of-entra`,
  TWILIO_AUTH_TOKEN: `${canary}-of-twilio`,
  TWILIO_OTHER_AUTH_TOKEN: `${canary}-of-twilio-before`,
};

const settings = (): Record<string, string> => ({
  ...textingSettings(twilio),
  GUIDEPOST_CHANNELS: 'website,botFramework,sms',
  GUIDEPOST_PUBLIC_URL: 'https://guide.example.org',
  GUIDEPOST_LOG_LEVEL: 'debug',
  GUIDEPOST_STAFF: 'on',
  GUIDEPOST_DATA: folder,
  MICROSOFT_APP_ID: id,
  MICROSOFT_APP_TYPE: 'SingleTenant',
  MICROSOFT_APP_TENANT_ID: id,
  GUIDEPOST_ENTRA_TENANT: id,
  GUIDEPOST_ENTRA_CLIENT_ID: id,
});

/** Goes wherever a secret is used, rightly and wrongly, with the secrets themselves in what is sent. */
async function useAll(address: string): Promise<readonly string[]> {
  const headers = { origin: 'https://guide.example.org', 'sec-fetch-site': 'same-origin' };
  const secretly = Object.values(secrets).join(' ');
  const authorization = { authorization: `Bearer ${secretly.replaceAll(' ', '.')}` };
  const form = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': canary };
  const asked: readonly [string, RequestInit][] = [
    ['/ready', {}],
    ['/metrics', { headers: authorization }],
    ['/metrics', { headers: { authorization: `Bearer ${secrets.GUIDEPOST_METRICS_TOKEN}` } }],
    ['/staff/entra', { redirect: 'manual' }],
    ['/v3/directline/tokens/generate', { method: 'POST', headers }],
    ['/v3/directline/tokens/refresh', { method: 'POST', headers: { ...headers, ...authorization } }],
    [
      '/api/messages',
      { method: 'POST', headers: { 'content-type': 'application/json', ...authorization }, body: '{}' },
    ],
    ['/sms', { method: 'POST', headers: form, body: 'Body=hello' }],
    ['/chat/return', { method: 'POST', headers: { ...headers, cookie: '__Host-guidepost-kept=a.b.c' } }],
    ['/staff/sign-in', { method: 'POST', headers: { ...headers, ...form }, body: 'name=admin&password=x' }],
    ['/nowhere', {}],
  ];
  return Promise.all(asked.map(async ([path, init]) => (await fetch(address + path, init)).text()));
}

test('every variable that is a secret is tried', () => {
  expect(Object.keys(secrets).sort()).toEqual(
    variableNames.filter((name) => variables[name] === 'secret').sort(),
  );
});

test('no secret is in the log, in an answer or in the data folder, whatever is asked', async () => {
  const others = Object.entries(secrets).filter(([name]) => name !== 'MONGODB_URI');
  const service = await startService({ ...settings(), ...Object.fromEntries(others) });
  const answers = await useAll(service.address);
  await service.stop('SIGTERM');
  expect(service.printed()).toContain('"level":"debug"');
  expect([service.printed(), ...answers].filter((text) => text.includes(canary))).toEqual([]);
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((each) => each.isFile()).map((each) => join(each.parentPath, each.name));
  const kept = await Promise.all(files.map((file) => readFile(file)));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((_file, at) => kept[at]?.includes(canary))).toEqual([]);
}, 60_000);

test('nor where the database cannot be had', async () => {
  const port = await freePort();
  const program = join(import.meta.dirname, '../../dist/bot/main.js');
  const environment = { PATH: process.env['PATH'], ...settings(), ...secrets, PORT: String(port) };
  const service = spawn(process.execPath, [program], { env: environment });
  const printed: string[] = [];
  for (const stream of [service.stdout, service.stderr])
    stream.on('data', (part: Buffer) => printed.push(part.toString()));
  const ended = new Promise((resolve) => service.once('exit', resolve));
  while (!printed.join('').includes('service.listening') && service.exitCode === null)
    await new Promise((resolve) => setTimeout(resolve, 50));
  const address = `http://127.0.0.1:${port}`;
  expect((await fetch(`${address}/ready`)).status).toBe(503);
  const answers = await useAll(address);
  service.kill('SIGKILL');
  await ended;
  expect([...printed, ...answers].filter((text) => text.includes(canary))).toEqual([]);
}, 60_000);
