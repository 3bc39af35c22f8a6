/** The plain bots of the Bot Framework that Guidepost is measured against. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { answers, freePort } from './processes.mjs';

/** What they need, in the versions that their figures are known for. */
const packages = { botbuilder: '4.23.3', 'botbuilder-dialogs': '4.23.3', restify: '12.0.0' };

/** What they are told: five messages of a waterfall; the first one, whatever it is, begins it. */
export const typed = ['hi', 'Maria', 'Bus', '34', 'yes'].map((text) => ({ text }));

/**
 * The folder with `bot.js` and what it needs: BENCH_PEERS, or `../shared/bench`; where its packages are missing, a copy in a temporary
 * folder into which they are installed, and which is used again. `null`, and a line that says so, where there is none.
 */
export async function peerFolder() {
  const folder = resolve(process.env.BENCH_PEERS ?? '../shared/bench');
  if (!existsSync(join(folder, 'bot.js'))) {
    process.stdout.write('There is no peer to compare with: set BENCH_PEERS to a folder with bot.js.\n');
    return null;
  }
  if (isInstalled(folder)) return folder;
  const copy = join(tmpdir(), 'guidepost-peers');
  await mkdir(copy, { recursive: true });
  await cp(join(folder, 'bot.js'), join(copy, 'bot.js'));
  if (isInstalled(copy)) return copy;
  await writeFile(join(copy, 'package.json'), JSON.stringify({ private: true, dependencies: packages }));
  const install = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  const { status } = spawnSync('npm', install, { cwd: copy, stdio: 'inherit' });
  if (status === 0) return copy;
  process.stdout.write('There is no peer to compare with: its packages could not be installed.\n');
  return null;
}

/** Starts one, in one of its modes. */
export async function startPeer(processes, folder, mode) {
  const port = await freePort();
  const { pid } = processes.start([join(folder, 'bot.js')], { MODE: mode, PORT: String(port) }, folder);
  await answers(port, '/mem');
  return { pid, port };
}

function isInstalled(folder) {
  const { resolve: find } = createRequire(join(folder, 'bot.js'));
  try {
    return Object.keys(packages).every((name) => find(name));
  } catch {
    return false;
  }
}
