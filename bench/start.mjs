/**
 * `npm run bench:start`: how long the service takes from `node` to ready, what it holds in memory then and after a conversation,
 * and how large the launcher is. Prints each beside its limit and fails when one is passed. Build first.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const runs = 5;
const data = await mkdtemp(join(tmpdir(), 'guidepost-bench-'));
const measured = [];
for (let run = 0; run < runs; run += 1) measured.push(await measure());
await rm(data, { recursive: true });

const launcher = gzipSync(await readFile('dist/web/widget/launcher.js'), { level: 9 }).length / 1024;
const rows = [
  ['ready after, s', median(measured.map(({ ready }) => ready)), 2.5],
  ['resident when ready, MB', median(measured.map(({ idle }) => idle)), 300],
  ['resident after 100 conversations, MB', median(measured.map(({ used }) => used)), 300],
  ['launcher, KB gzip', launcher, 10],
];
for (const [name, value, limit] of rows) {
  process.stdout.write(`${name.padEnd(40)} ${value.toFixed(2).padStart(8)}   at most ${limit}\n`);
}
if (rows.some(([, value, limit]) => value > limit)) process.exitCode = 1;

async function measure() {
  const port = await freePort();
  const began = performance.now();
  const service = spawn(process.execPath, ['dist/bot/main.js'], {
    env: { ...process.env, PORT: String(port), GUIDEPOST_DATA: data, GUIDEPOST_LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  });
  while (!(await answers(`http://127.0.0.1:${port}/ready`)))
    await new Promise((resolve) => setTimeout(resolve, 10));
  const ready = (performance.now() - began) / 1000;
  const idle = await resident(service.pid);
  for (let each = 0; each < 100; each += 1) await converse(port);
  const used = await resident(service.pid);
  service.kill('SIGTERM');
  await new Promise((resolve) => service.once('exit', resolve));
  return { ready, idle, used };
}

async function converse(port) {
  const base = `http://127.0.0.1:${port}/v3/directline`;
  const origin = { origin: `http://127.0.0.1:${port}`, 'content-type': 'application/json' };
  const { token, conversationId } = await (
    await fetch(`${base}/tokens/generate`, { method: 'POST', headers: origin, body: '{}' })
  ).json();
  const headers = { ...origin, authorization: `Bearer ${token}` };
  await fetch(`${base}/conversations`, { method: 'POST', headers, body: '{"locale":"en-US"}' });
  for (const text of ['training', 'health', 'hartford']) {
    const body = JSON.stringify({ type: 'message', text, locale: 'en-US' });
    await fetch(`${base}/conversations/${conversationId}/activities`, { method: 'POST', headers, body });
  }
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function resident(pid) {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}

function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

function freePort() {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
