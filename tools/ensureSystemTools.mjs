/**
 * Installs the tools that check the deployment templates, where they are missing and we are root on Debian. Elsewhere their
 * tests say which package to install.
 */
import { spawnSync } from 'node:child_process';
import { findSystemTool, systemTools } from './findSystemTool.mjs';

const missing = Object.keys(systemTools).filter((name) => !findSystemTool(name));
const debian = process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
if (missing.length > 0 && debian) {
  run(['update', '-qq']);
  run(['install', '-y', '-qq', '--no-install-recommends', ...missing.map((name) => systemTools[name])]);
}

function run(rest) {
  process.stdout.write(`apt-get ${rest.join(' ')}\n`);
  spawnSync('apt-get', rest, {
    stdio: ['ignore', 'ignore', 'inherit'],
    // In run level 1 Debian's packages start no service: nginx is wanted for its check alone.
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
}
