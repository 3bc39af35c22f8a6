/** Makes sure that there is a Chromium for the browser tests: uses what is installed, else installs one, else fails. */
import { spawnSync } from 'node:child_process';
import { findBrowser } from './findBrowser.mjs';

if (!findBrowser()) install();
if (!findBrowser()) {
  process.stderr.write('The browser tests need Chromium. Install it, or name one in CHROMIUM_PATH.\n');
  process.exit(1);
}

function install() {
  const debian = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
  if (debian) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core']);
  } else run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', '--with-deps', 'chromium']);
}

function run(command, rest) {
  process.stdout.write(`${[command, ...rest].join(' ')}\n`);
  spawnSync(command, rest, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}
