import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { secretOf } from '../../bot/secretOf.ts';

test('the configured secret is used as it is', async () => {
  expect(await secretOf({ secret: 'a'.repeat(32), dataFolder: '/nowhere' })).toBe('a'.repeat(32));
});

test('without one, processes that start together make one and keep it to their user', async () => {
  const home = await mkdtemp(join(tmpdir(), 'guidepost-secret-'));
  const dataFolder = join(home, 'data');
  const made = await Promise.all(Array.from({ length: 4 }, () => secretOf({ secret: null, dataFolder })));
  expect(new Set(made).size).toBe(1);
  expect(made[0]?.length).toBeGreaterThanOrEqual(32);
  for (const path of [dataFolder, join(dataFolder, 'secret')])
    expect((await stat(path)).mode & 0o077).toBe(0);
  await rm(home, { recursive: true });
});

test('a data folder that cannot be written to is an error at the start', async () => {
  const inAFile = join(import.meta.filename, 'data');
  await expect(secretOf({ secret: null, dataFolder: inAFile })).rejects.toThrow(/ENOTDIR/);
});
