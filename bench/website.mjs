/**
 * `npm run bench:website`: turns a second on the website's channel, from a resident's message until its turn is in the store with all its
 * replies. Our service as built, with tokens, redaction, transcript and a durable store; and the peers, plain bots of the Bot Framework
 * that answer in process and keep their state in memory, in the same run, round by round in turn. Each turn is one request there and
 * here: the peers' conversations need no opening, so ours are opened before a round (BENCH_OPEN=within opens them in it, which is two
 * requests and a turn more in every five that are counted). The peers are `bot.js` in the folder BENCH_PEERS, where botbuilder,
 * botbuilder-dialogs and restify are installed; without it ours is measured alone. Fails where a turn failed. Build first.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { inTurn, median, post, row } from './support/load.mjs';
import { answers, freePort, startProcesses } from './support/processes.mjs';

const how = {
  rounds: Number(process.env.BENCH_ROUNDS ?? 5),
  seconds: Number(process.env.BENCH_SECONDS ?? 4),
  atOnce: Number(process.env.BENCH_AT_ONCE ?? 16),
  warmUp: 5,
  /** Chats opened beforehand for each second of a round: enough for 2,000 turns. */
  chatsASecond: process.env.BENCH_OPEN === 'within' ? 0 : 400,
};
/** At least so many times the turns a second of each peer. */
const wanted = { 'state-direct': 1, 'dialog-direct': 2 };

/** A flow's first questions by its buttons, as most residents answer; then a new chat. */
const byButtons = [
  { text: 'Find what I like', value: { command: 'open', value: 'interests' } },
  ...['fix-bicycle', 'trace-battery-drain', 'design-flyer', 'explain-homework'].map((question, index) => ({
    text: 'Not sure',
    value: { question: `interests.${question}`, value: 'unsure', asking: index + 1 },
  })),
];
/** What the peers are told. */
const typed = ['hi', 'Maria', 'Bus', '34', 'yes'].map((text) => ({ text }));

const data = await mkdtemp(join(tmpdir(), 'guidepost-bench-'));
const processes = startProcesses();
try {
  const services = [await ours()];
  for (const mode of Object.keys(wanted)) services.push(...(await peer(mode)));
  report(await inTurn(services, how));
} finally {
  await processes.stop();
  await rm(data, { recursive: true });
}

/** With the setting of `npm start`. */
async function ours() {
  const port = await freePort();
  const { pid } = processes.start(['--max-semi-space-size=32', 'dist/bot/main.js'], {
    PORT: String(port),
    GUIDEPOST_DATA: data,
    GUIDEPOST_LOG_LEVEL: 'silent',
    GUIDEPOST_MESSAGES_PER_MINUTE: '100000',
    GUIDEPOST_NEW_CONVERSATIONS: '100000',
  });
  await answers(port, '/ready');
  const agent = new Agent({ keepAlive: true, maxSockets: how.atOnce });
  const chats = new Map();
  const opened = [];
  const prepare = async (seconds) => {
    let missing = seconds * how.chatsASecond - opened.length;
    const open = async () => {
      while (missing-- > 0) opened.push(await openChat(agent, port));
    };
    await Promise.all(Array.from({ length: how.atOnce }, open));
  };
  const say = async (resident, turn) => {
    const step = turn % byButtons.length;
    if (step === 0) chats.set(resident, opened.pop() ?? (await openChat(agent, port)));
    const { path, headers } = chats.get(resident);
    const body = JSON.stringify({ type: 'message', locale: 'en-US', ...byButtons[step] });
    const { status } = await post({ agent, port, path, headers }, body);
    return status === 200;
  };
  return { name: 'ours', pid, say, prepare };
}

/** A token and a conversation with its greeting. */
async function openChat(agent, port) {
  const origin = { Origin: `http://127.0.0.1:${port}` };
  const base = '/v3/directline';
  const issued = await post({ agent, port, path: `${base}/tokens/generate`, headers: origin }, '{}');
  const { token, conversationId } = JSON.parse(issued.text);
  const headers = { ...origin, Authorization: `Bearer ${token}` };
  await post({ agent, port, path: `${base}/conversations`, headers }, '{"locale":"en-US"}');
  return { path: `${base}/conversations/${conversationId}/activities`, headers };
}

async function peer(mode) {
  const folder = process.env.BENCH_PEERS;
  if (!folder || !existsSync(join(folder, 'bot.js'))) return [];
  const port = await freePort();
  const env = { MODE: mode, PORT: String(port) };
  const { pid } = processes.start([join(resolve(folder), 'bot.js')], env, folder);
  await answers(port, '/mem');
  const agent = new Agent({ keepAlive: true, maxSockets: how.atOnce });
  const chats = new Map();
  let sent = 0;
  const say = async (resident, turn) => {
    const step = turn % typed.length;
    if (step === 0) chats.set(resident, crypto.randomUUID());
    sent += 1;
    const body = JSON.stringify({
      type: 'message',
      id: `a${sent}`,
      timestamp: new Date().toISOString(),
      channelId: 'test',
      serviceUrl: 'http://127.0.0.1:1',
      from: { id: `u${resident}`, name: 'User' },
      recipient: { id: 'bot', name: 'Bot' },
      conversation: { id: chats.get(resident) },
      locale: 'en-US',
      ...typed[step],
    });
    return (await post({ agent, port, path: '/api/messages' }, body)).status === 200;
  };
  return [{ name: mode, pid, say }];
}

function report(results) {
  process.stdout.write('\nmedians\n');
  for (const [name, all] of results) process.stdout.write(`         ${row(name, all)}\n`);
  if ([...results.values()].flat().some(({ failed }) => failed > 0)) process.exitCode = 1;
  const rate = (name) => median(results.get(name).map((result) => result.rate));
  const processor = (name) => median(results.get(name).map((result) => result.processor));
  if (results.size === 1) return process.stdout.write('There is no peer to compare with: set BENCH_PEERS.\n');
  for (const [name, least] of Object.entries(wanted)) {
    const ratio = rate('ours') / rate(name);
    const cost = processor('ours') / processor(name);
    process.stdout.write(
      `ours is ${ratio.toFixed(2)} times ${name} (at least ${least}) at ${cost.toFixed(2)} times its processor time\n`,
    );
    if (ratio < least || (name === 'state-direct' && cost > 1)) process.exitCode = 1;
  }
}
