import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { deploymentTemplate } from '../support/deploymentTemplate.ts';
import { imageFolder } from '../support/imageFolder.ts';
import { imageVariables } from '../support/templateVariables.ts';

const folders: string[] = [];
const processes: ChildProcess[] = [];
afterEach(async () => {
  for (const each of processes.splice(0))
    if (each.exitCode === null && each.signalCode === null) {
      each.kill('SIGKILL');
      await once(each, 'exit');
    }
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The last command of an instruction in exec form, as the image runs it. */
function command(pattern: RegExp): readonly string[] {
  const [node = '', ...rest] = JSON.parse(
    pattern.exec(deploymentTemplate('Dockerfile'))?.[1] ?? '[]',
  ) as string[];
  return [node === 'node' ? process.execPath : node, ...rest];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The image's command in the image's folder and environment, with these settings beside. */
async function run(settings: Readonly<Record<string, string>>) {
  const folder = imageFolder();
  folders.push(folder);
  const environment = {
    ...imageVariables(),
    HOST: '127.0.0.1',
    PORT: String(await freePort()),
    GUIDEPOST_DATA: join(folder, 'store'),
    NODE_OPTIONS: '--preserve-symlinks --preserve-symlinks-main',
    ...settings,
  };
  const [node = '', ...rest] = command(/^CMD (\[.*\])$/m);
  const service = spawn(node, rest, { cwd: folder, env: environment });
  processes.push(service);
  const said: string[] = [];
  service.stdout.on('data', (data: Buffer) => said.push(data.toString()));
  service.stderr.on('data', (data: Buffer) => said.push(data.toString()));
  return { service, environment, folder, said };
}

const strict = {
  GUIDEPOST_PUBLIC_URL: 'https://guide.example.org',
  GUIDEPOST_SECRET: 'canary-secret-canary-secret-canary-secret',
  GUIDEPOST_CHANNELS: 'website',
};

test('with what is in it the service starts, is healthy, shows the chat, and ends in good order on SIGTERM', async () => {
  const { service, environment, folder, said } = await run(strict);
  while (!said.join('').includes('service.listening')) {
    await Promise.race([once(service.stdout, 'data'), once(service, 'exit')]);
    if (service.exitCode !== null) throw new Error(said.join(''));
  }
  const at = `http://127.0.0.1:${environment.PORT}`;
  expect((await fetch(`${at}/ready`)).status).toBe(200);
  expect(await (await fetch(`${at}/chat`)).text()).toContain('<!doctype html>');
  const [node = '', ...health] = command(/CMD (\[.*process\.exit.*\])$/m);
  expect(spawnSync(node, health, { cwd: folder, env: environment }).status).toBe(0);
  service.kill('SIGTERM');
  expect(await once(service, 'exit')).toEqual([0, null]);
  expect(spawnSync(node, health, { cwd: folder, env: environment }).status).toBe(1);
});

test('without its settings it says what is missing and does not start', async () => {
  const { service, said } = await run({ HOST: '0.0.0.0' });
  expect(await once(service, 'close')).toEqual([1, null]);
  expect(said.join('')).toMatch(/GUIDEPOST_PUBLIC_URL must[^]*GUIDEPOST_SECRET is missing/);
});
