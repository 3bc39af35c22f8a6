/** `npm run build`: compiles the service and the widget into dist/. Types of the tests are checked by `npm run types`. */
import { spawnSync } from 'node:child_process';

for (const project of ['tsconfig.build.json', 'web']) {
  const { status } = spawnSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', project], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exit(status ?? 1);
}
