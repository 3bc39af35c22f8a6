/**
 * `npm run bench`: Guidepost beside plain bots of the Bot Framework, on the same machine and in the same run. Prints tables of medians with
 * their spread and writes all figures to `bench-results.json` (BENCH_JSON). Parts, of which arguments pick some: `website`, `mongo`,
 * `messages`, `memory`, `start`, `length`, `amount`, `processes`. BENCH_ROUNDS and BENCH_SECONDS make it shorter. Build first. It fails
 * when a turn failed; which bars are reached is printed and explained in docs/performance.md.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { peerFolder } from './support/peers.mjs';
import { startProcesses } from './support/processes.mjs';

const parts = ['website', 'mongo', 'messages', 'memory', 'start', 'length', 'amount', 'processes'];
const asked = process.argv.slice(2);
const unknown = asked.find((part) => !parts.includes(part));
if (unknown !== undefined) throw new Error(`There is no part ${unknown}; there are ${parts.join(', ')}.`);

const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const peers = await peerFolder();
const results = {
  at: new Date().toISOString(),
  node: process.version,
  cores: cpus().length,
  rounds,
  seconds,
};
for (const part of asked.length > 0 ? asked : parts) {
  process.stdout.write(`\n# ${part}\n`);
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-bench-'));
  const processes = startProcesses();
  try {
    const { measure } = await import(`./parts/${part}.mjs`);
    results[part] = await measure({ processes, folder, peers, rounds, seconds });
  } finally {
    await processes.stop();
    await rm(folder, { recursive: true });
  }
}
const file = process.env.BENCH_JSON ?? 'bench-results.json';
await writeFile(file, `${JSON.stringify(results, null, 2)}\n`);
process.stdout.write(`\nAll figures are in ${file}.\n`);
