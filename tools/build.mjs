/**
 * `npm run build`: compiles the service and the widget into dist/, unless nothing they are made of has changed since, and fetches the
 * bundle of Web Chat where it is not there yet. Types of the tests are checked by `npm run types`.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const compiler = 'node_modules/typescript/bin/tsc';
const sources = ['bot', 'data', 'dialogs', 'guidance', 'tools', 'web'];
const settings = ['package-lock.json', 'tsconfig.json', 'tsconfig.build.json', 'web/tsconfig.json'];
/** The fingerprint of what dist/ was made of. */
const stamp = 'dist/.made-of';

const made = fingerprint();
const isFresh = existsSync(stamp) && readFileSync(stamp, 'utf8') === made;
if (!isFresh) {
  run([compiler, '-p', 'tsconfig.build.json']);
  run([compiler, '-p', 'web']);
  writeFileSync(stamp, made);
}
run(['tools/fetchWebChat.mjs']);

/** Of the contents of every TypeScript file and of what decides how it is compiled. */
function fingerprint() {
  const files = sources.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name)),
  );
  const hash = createHash('sha256');
  for (const file of [...files.sort(), ...settings].filter(existsSync))
    hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  return hash.digest('hex');
}

function run(step) {
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
