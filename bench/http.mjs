/**
 * `npm run bench:http`: turns a second over HTTP replies, from a message of the Bot Framework until all its replies are at the channel.
 * Our service as built, durable store and all; and the peer, a five-step waterfall of botbuilder-dialogs with its state in memory, in the
 * same run, round by round in turn. The peer is `bot.js` in the folder BENCH_PEERS, where botbuilder, botbuilder-dialogs and restify
 * are installed; without it ours is measured alone. Fails when ours is not 1.3 times the peer. Build first.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inTurn, median, post, row } from './support/load.mjs';
import { answers, freePort, startProcesses } from './support/processes.mjs';

const wanted = 1.3;
const how = {
  rounds: Number(process.env.BENCH_ROUNDS ?? 5),
  seconds: Number(process.env.BENCH_SECONDS ?? 4),
  /** So many that what counts is what a turn costs, and not how long a disk or another process lets it wait. */
  atOnce: Number(process.env.BENCH_AT_ONCE ?? 64),
  /** Seconds, of the same load as a round's. */
  warmUp: 5,
};

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

if (process.argv[2] === 'connector') connector(Number(process.argv[3]));
else await measure();

async function measure() {
  const data = await mkdtemp(join(tmpdir(), 'guidepost-bench-'));
  const processes = startProcesses();
  try {
    const channel = await freePort();
    processes.start([fileURLToPath(import.meta.url), 'connector', String(channel)]);
    await answers(channel, '/');
    const service = await startOurs(processes, data);
    const ours = { name: 'ours', pid: service.pid, say: saying(service.port, channel, byButtons) };
    report(await inTurn([ours, ...(await startPeer(processes, channel))], how));
    process.stdout.write(
      '\nThe peer’s own five messages, typed to ours, which looks for a meaning in each:\n',
    );
    await inTurn([{ ...ours, name: 'ours, typed', say: saying(service.port, channel, typed) }], how);
  } finally {
    await processes.stop();
    await rm(data, { recursive: true });
  }
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

/** With the setting of `npm start`: what a turn makes and drops is then mostly gone before it must be looked at. */
async function startOurs(processes, data) {
  const port = await freePort();
  const { pid } = processes.start(['--max-semi-space-size=32', 'dist/bot/main.js'], {
    PORT: String(port),
    GUIDEPOST_DATA: data,
    GUIDEPOST_LOG_LEVEL: 'silent',
    GUIDEPOST_MESSAGES_PER_MINUTE: '100000',
  });
  await answers(port, '/ready');
  return { pid, port };
}

async function startPeer(processes, channel) {
  const folder = process.env.BENCH_PEERS;
  if (!folder || !existsSync(join(folder, 'bot.js'))) return [];
  const port = await freePort();
  const env = { MODE: 'dialog', PORT: String(port) };
  const { pid } = processes.start([join(resolve(folder), 'bot.js')], env, folder);
  await answers(port, '/mem');
  return [{ name: 'peer', pid, say: saying(port, channel, typed) }];
}

/** Five messages, then a new conversation. */
function saying(port, channel, messages) {
  const agent = new Agent({ keepAlive: true, maxSockets: how.atOnce });
  const chats = new Map();
  return async (resident, turn) => {
    const step = turn % messages.length;
    if (step === 0) chats.set(resident, crypto.randomUUID());
    const body = activity(chats.get(resident), messages[step], channel);
    return (await post({ agent, port, path: '/api/messages' }, body)).status === 200;
  };
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

/** Stands for the channel: takes every reply and forgets it. */
function connector(port) {
  const server = createServer((asked, answer) => {
    asked.resume();
    asked.on('end', () => {
      answer.setHeader('Content-Type', 'application/json');
      answer.end('{"id":"1"}');
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(port, '127.0.0.1');
  process.on('SIGTERM', () => process.exit(0));
}
