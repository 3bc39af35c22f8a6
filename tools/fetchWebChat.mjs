/**
 * `node tools/fetchWebChat.mjs`: puts the bundle of Web Chat, and compressed copies of it, into `.guidepost/webchat` (or the
 * folder that GUIDEPOST_WEBCHAT names). The package's 518 MB of dependencies are not installed: one file is taken out of it.
 * Without a network the site goes on with its plain page, so this never fails a build.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { extract } from 'tar';

const version = '4.18.1';
const integrity = {
  package: 'sha512-7jpEUJ7olT62Xm+8eh7BhhIcXVfU2xD4pZDaeBt8K4XcNy6K/83UGIxE9BFkXmHMZ4hDEVOzs5cre07GWuaXzg==',
  file: 'sha512-/QHdP14QBRIOHw8gBEffy7VpWq0cTaGkr70Sg3ceo6KO0gaHOIWbC7OXB0Rmqp7sV1c/PU5zDh8p23uz8L88+A==',
};
const member = 'package/dist/webchat.js';
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = process.env.GUIDEPOST_WEBCHAT || join(root, '.guidepost', 'webchat');
const file = join(folder, 'webchat.js');

if (await isThere()) process.exit(0);
const temporary = await mkdtemp(join(tmpdir(), 'webchat-'));
try {
  await fetchBundle(temporary);
  console.log(`Web Chat ${version} is in ${folder}.`);
} catch (error) {
  console.warn(`Web Chat could not be had: ${error.message} The plain chat page works without it.`);
} finally {
  await rm(temporary, { recursive: true, force: true });
}

async function isThere() {
  if (![file, `${file}.br`, `${file}.gz`].every((path) => existsSync(path))) return false;
  return hash(await readFile(file)) === integrity.file;
}

async function fetchBundle(into) {
  const packed = spawnSync(
    'npm',
    ['pack', `botframework-webchat@${version}`, '--ignore-scripts', '--silent', '--pack-destination', into],
    { cwd: into, encoding: 'utf8', shell: process.platform === 'win32', timeout: 120_000 },
  );
  if (packed.status !== 0) throw new Error('npm could not download the package.');
  const archive = join(into, packed.stdout.trim().split('\n').at(-1) ?? '');
  if (hash(await readFile(archive)) !== integrity.package)
    throw new Error('the package is not the one we know.');
  await extract({ file: archive, cwd: into, filter: (path) => path === member });
  const bundle = await readFile(join(into, member));
  if (hash(bundle) !== integrity.file) throw new Error('the bundle is not the one we know.');
  const brotli = {
    params: { [constants.BROTLI_PARAM_QUALITY]: 10, [constants.BROTLI_PARAM_SIZE_HINT]: bundle.length },
  };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bundle, brotli),
    promisify(gzip)(bundle, { level: 9 }),
  ]);
  await mkdir(folder, { recursive: true });
  await put(`${file}.br`, br);
  await put(`${file}.gz`, gz);
  await put(file, bundle);
}

/** Written beside and moved, so that a server never reads half a file. */
async function put(path, content) {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}

function hash(content) {
  return `sha512-${createHash('sha512').update(content).digest('base64')}`;
}
