import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from '@jest/globals';
import { readConfig } from '../../bot/config.ts';
import { root } from '../support/deploymentTemplate.ts';
import { environmentFile } from '../support/environmentFile.ts';
import { systemTool } from '../support/systemTool.ts';

const homes: string[] = [];
afterEach(() => homes.splice(0).forEach((home) => rmSync(home, { recursive: true })));

function newHome(): string {
  systemTool('openssl');
  const home = mkdtempSync(join(tmpdir(), 'guidepost-secrets-'));
  homes.push(home);
  copyFileSync(join(root, 'deploymentTemplates/makeSecrets.sh'), join(home, 'makeSecrets.sh'));
  return home;
}

/** Its files after a run, by name. Somebody who is neither root nor the service's user is turned away. */
function made(home: string): ReadonlyMap<string, string> | null {
  const { status, stderr } = spawnSync('sh', [join(home, 'makeSecrets.sh')], { encoding: 'utf8' });
  if (![0, 1000].includes(process.getuid?.() ?? -1)) {
    expect([status, stderr]).toEqual([1, expect.stringContaining('Run this as root')]);
    return null;
  }
  expect([status, stderr]).toEqual([0, '']);
  const names = readdirSync(join(home, 'secrets'));
  return new Map(names.map((name) => [name, readFileSync(join(home, 'secrets', name), 'utf8')]));
}

test('makes each secret that compose.yaml reads, for its owner alone', () => {
  const home = newHome();
  const files = made(home);
  if (!files) return;
  const names = ['guidepost.env', 'mongo-admin-password', 'mongo-guidepost-password', 'mongo-keyfile'];
  expect([...files.keys()].sort()).toEqual(names);
  for (const name of names) expect(statSync(join(home, 'secrets', name)).mode & 0o077).toBe(0);
  expect(statSync(join(home, 'secrets/guidepost.env')).uid).toBe(1000);
});

test('makes a key and passwords that MongoDB takes, and settings that the service takes', () => {
  const home = newHome();
  const files = made(home);
  if (!files) return;
  const key = (files.get('mongo-keyfile') ?? '').replace(/\s/g, '');
  expect(key).toMatch(/^[A-Za-z0-9+/]{6,1024}$/);
  const settings = Object.fromEntries(environmentFile(files.get('guidepost.env') ?? ''));
  const password = files.get('mongo-guidepost-password')?.trim();
  expect(settings['MONGODB_URI']).toContain(
    `//guidepost:${password}@mongo1:27017,mongo2:27017,mongo3:27017/guidepost?`,
  );
  expect(readConfig(settings)).toMatchObject({ ok: true, config: { store: { kind: 'mongo' } } });
});

test('leaves what is there as it is, and makes others elsewhere', () => {
  const home = newHome();
  const first = made(home);
  if (!first) return;
  writeFileSync(join(home, 'secrets/guidepost.env'), 'GUIDEPOST_SECRET=mine\n');
  expect(made(home)).toEqual(new Map([...first, ['guidepost.env', 'GUIDEPOST_SECRET=mine\n']]));
  rmSync(join(home, 'secrets'), { recursive: true });
  expect(made(home)?.get('mongo-keyfile')).not.toBe(first.get('mongo-keyfile'));
});
