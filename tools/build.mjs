/**
 * `npm run build`: compiles the service and the widget into dist/ and fetches the bundle of Web Chat where it is not there yet.
 * Types of the tests are checked by `npm run types`.
 */
import { spawnSync } from 'node:child_process';

const compiler = 'node_modules/typescript/bin/tsc';
for (const step of [
  [compiler, '-p', 'tsconfig.build.json'],
  [compiler, '-p', 'web'],
  ['tools/fetchWebChat.mjs'],
]) {
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
