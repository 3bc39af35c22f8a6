/**
 * The stand-in of MongoDB that the tests have, in a process of its own: speaks the wire protocol and keeps everything in memory. Prints
 * its address when it listens. Node does not read its TypeScript, so it is compiled into a temporary folder first.
 */
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from '@swc/core';

const from = 'test/support/mongoServer';
const folder = await mkdtemp(join(tmpdir(), 'guidepost-wire-'));
await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
await symlink(resolve('node_modules'), join(folder, 'node_modules'));
for (const name of await readdir(from)) {
  const { code } = await transform(await readFile(join(from, name), 'utf8'), {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
    swcrc: false,
  });
  const compiled = code.replaceAll(/(from '\.[^']*)\.ts'/g, "$1.js'");
  await writeFile(join(folder, name.replace(/\.ts$/, '.js')), compiled);
}
const { startMongoServer } = await import(pathToFileURL(join(folder, 'startMongoServer.js')).href);
const server = await startMongoServer();
await rm(folder, { recursive: true });
// It notes every command for the tests that look at them.
setInterval(() => {
  server.commands.length = 0;
  server.queries.length = 0;
}, 100);
process.stdout.write(`${server.uri}\n`);
process.on('SIGTERM', () => process.exit(0));
