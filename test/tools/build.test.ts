import { expect, test } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { statSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dataFolder } from '../../data/dataFolder.ts';

const root = dirname(dataFolder());
const compiled = join(root, 'dist/bot/main.js');

test('what was compiled already is not compiled again', () => {
  const made = readFileSync(join(root, 'dist/.made-of'), 'utf8');
  expect(made).toMatch(/^[\da-f]{64}$/);
  const before = statSync(compiled).mtimeMs;
  const { status } = spawnSync(process.execPath, ['tools/build.mjs'], { cwd: root });
  expect(status).toBe(0);
  expect(statSync(compiled).mtimeMs).toBe(before);
});
