/**
 * `npm run bench:http`: turns a second over HTTP replies, from a message of the Bot Framework until all its replies are at the channel.
 * Our service as built, durable store and all; and the peer, a five-step waterfall of botbuilder-dialogs with its state in memory, in the
 * same run, round by round in turn. The peer is `bot.js` in the folder BENCH_PEERS, where botbuilder, botbuilder-dialogs and restify
 * are installed; without it ours is measured alone. Fails when ours is not 1.3 times the peer. Build first.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { Agent, createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const wanted = 1.3;
/** Seconds, of the same load as a round's. */
const warmUp = 5;
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const seconds = Number(process.env.BENCH_SECONDS ?? 4);
/** Conversations at once: so many that what counts is what a turn costs, and not how long a disk or another process lets it wait. */
const atOnce = Number(process.env.BENCH_AT_ONCE ?? 64);

/** Five messages as well, a flow's first questions by its buttons. The peer takes its first message, whatever it is, for the beginning. */
const byButtons = [
  { text: 'Find what I like', value: { command: 'open', value: 'interests' } },
  ...['fix-bicycle', 'trace-battery-drain', 'design-flyer', 'explain-homework'].map((question, index) => ({
    text: 'Not sure',
    value: { question: `interests.${question}`, value: 'unsure', asking: index + 1 },
  })),
];
/** What the peer is told as well, word for word. */
const typed = ['hi', 'Maria', 'Bus', '34', 'yes'].map((text) => ({ text }));
const sentSoFar = { count: 0 };

if (process.argv[2] === 'connector') await connector(Number(process.argv[3]));
else await measure();

async function measure() {
  const data = await mkdtemp(join(tmpdir(), 'guidepost-bench-'));
  const started = [];
  const start = (file, args, env, cwd) => {
    const child = spawn(process.execPath, [file, ...args], {
      env: { ...process.env, ...env },
      cwd,
      stdio: 'ignore',
    });
    started.push(child);
    return child;
  };
  try {
    const channel = await freePort();
    start(fileURLToPath(import.meta.url), ['connector', String(channel)]);
    await answers(channel, '/');
    const service = await startOurs(start, data);
    const bots = [{ ...service, name: 'ours', messages: byButtons }, ...(await startPeer(start))];
    report(await inTurn(bots, channel));
    process.stdout.write(
      '\nThe peer’s own five messages, typed to ours, which looks for a meaning in each:\n',
    );
    await inTurn([{ ...service, name: 'ours, typed', messages: typed }], channel);
  } finally {
    for (const child of started) child.kill('SIGTERM');
    await Promise.all(
      started.map((child) => child.exitCode ?? new Promise((done) => child.once('exit', done))),
    );
    await rm(data, { recursive: true });
  }
}

/** Rounds of all bots in turn, each beginning with another, after a time to warm up. */
async function inTurn(bots, channel) {
  const results = new Map(bots.map(({ name }) => [name, []]));
  for (const bot of bots) await load(bot, channel, warmUp);
  for (let round = 1; round <= rounds; round += 1)
    for (const bot of round % 2 === 0 ? bots.toReversed() : bots) {
      const result = await load(bot, channel, seconds);
      results.get(bot.name).push(result);
      process.stdout.write(`round ${round}  ${row(bot.name, [result])}\n`);
    }
  return results;
}

function report(results) {
  process.stdout.write('\nmedians\n');
  for (const [name, all] of results) process.stdout.write(`         ${row(name, all)}\n`);
  const [ours, peer] = ['ours', 'peer'].map((name) =>
    median((results.get(name) ?? []).map(({ rate }) => rate)),
  );
  if (peer === undefined) return process.stdout.write('There is no peer to compare with: set BENCH_PEERS.\n');
  const ratio = ours / peer;
  process.stdout.write(`ours is ${ratio.toFixed(2)} times the peer; at least ${wanted}\n`);
  if (ratio < wanted) process.exitCode = 1;
}

function row(name, all) {
  const of = (part) => median(all.map((result) => result[part]));
  return `${name.padEnd(12)} ${of('rate').toFixed(0).padStart(6)} turns/s   p50 ${of('p50').toFixed(1)} ms   p99 ${of('p99').toFixed(1)} ms   processor ${of('processor').toFixed(2)} ms a turn   replies ${of('replies').toFixed(2)} a turn   failed ${of('failed')}`;
}

/** With the setting of `npm start`: what a turn makes and drops is then mostly gone before it must be looked at. */
async function startOurs(start, data) {
  const port = await freePort();
  const { pid } = start('--max-semi-space-size=32', ['dist/bot/main.js'], {
    PORT: String(port),
    GUIDEPOST_DATA: data,
    GUIDEPOST_LOG_LEVEL: 'silent',
    GUIDEPOST_MESSAGES_PER_MINUTE: '100000',
  });
  await answers(port, '/ready');
  return { pid, port };
}

async function startPeer(start) {
  const folder = process.env.BENCH_PEERS;
  if (!folder || !existsSync(join(folder, 'bot.js'))) return [];
  const port = await freePort();
  const { pid } = start(join(resolve(folder), 'bot.js'), [], { MODE: 'dialog', PORT: String(port) }, folder);
  await answers(port, '/mem');
  return [{ name: 'peer', pid, port, messages: typed }];
}

/** So many conversations at once, one message after the other in each, for so many seconds. */
async function load({ pid, port, messages }, channel, duration) {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const times = [];
  let failed = 0;
  await get(channel, '/reset');
  const before = await processorTime(pid);
  const began = performance.now();
  const resident = async (number) => {
    for (let turn = 0; performance.now() - began < duration * 1000; turn += 1) {
      const conversation = `${number}-${Math.floor(turn / messages.length)}-${began}`;
      const body = activity(conversation, messages[turn % messages.length], channel);
      const sent = performance.now();
      if ((await post(agent, port, body)) !== 200) failed += 1;
      times.push(performance.now() - sent);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, (_, number) => resident(number)));
  const took = (performance.now() - began) / 1000;
  const processor = ((await processorTime(pid)) - before) / times.length;
  const replies = Number(await get(channel, '/count')) / times.length;
  agent.destroy();
  times.sort((one, other) => one - other);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { rate: times.length / took, processor, p50: at(0.5), p99: at(0.99), replies, failed };
}

function activity(conversation, message, channel) {
  sentSoFar.count += 1;
  return JSON.stringify({
    type: 'message',
    id: `a${sentSoFar.count}`,
    timestamp: new Date().toISOString(),
    channelId: 'test',
    serviceUrl: `http://127.0.0.1:${channel}`,
    from: { id: `u${conversation}`, name: 'User' },
    recipient: { id: 'bot', name: 'Bot' },
    conversation: { id: conversation },
    locale: 'en-US',
    ...message,
  });
}

/** Stands for the channel: takes every reply, counts them, and forgets them. */
async function connector(port) {
  let count = 0;
  const server = createServer((asked, answer) => {
    asked.resume();
    asked.on('end', () => {
      if (asked.method === 'POST') count += 1;
      if (asked.url === '/reset') count = 0;
      answer.setHeader('Content-Type', 'application/json');
      answer.end(asked.url === '/count' ? String(count) : `{"id":"r${count}"}`);
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(port, '127.0.0.1');
  process.on('SIGTERM', () => process.exit(0));
}

function post(agent, port, body) {
  return new Promise((done) => {
    const headers = { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(body) };
    const sent = request(
      { agent, port, host: '127.0.0.1', path: '/api/messages', method: 'POST', headers },
      (response) => {
        response.resume();
        response.on('end', () => done(response.statusCode));
      },
    );
    sent.on('error', () => done(0));
    sent.end(body);
  });
}

async function get(port, path) {
  return (await fetch(`http://127.0.0.1:${port}${path}`)).text();
}

async function answers(port, path) {
  for (let tries = 0; tries < 600; tries += 1) {
    try {
      if ((await fetch(`http://127.0.0.1:${port}${path}`)).ok) return;
    } catch {
      // It is not there yet.
    }
    await new Promise((later) => setTimeout(later, 50));
  }
  throw new Error(`Nothing answers at ${path}`);
}

/** Milliseconds that a process has computed so far; not a number where the system does not tell. */
async function processorTime(pid) {
  const status = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const [user, system] = status.split(') ').at(-1).split(' ').slice(11, 13).map(Number);
  return (user + system) * 10;
}

function median(values) {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)];
}

function freePort() {
  return new Promise((done) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
