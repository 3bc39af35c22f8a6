/**
 * `npm run bench:staff`: how long the console's pages take, asked for as a browser asks, on an embedded store of 100,000 conversations
 * and 1,000,000 lines, and how many times as long as in one of 1,000 conversations. Prints each beside its limit and fails when one is
 * passed. `-- --keep FOLDER` keeps the stores there for another run. Build first.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openEmbeddedStore } from '../dist/bot/store/embedded/openEmbeddedStore.js';
import { openEmbeddedRecords } from '../dist/bot/store/records/openEmbeddedRecords.js';
import { createServer } from '../dist/bot/server.js';
import { createAccounts } from '../dist/bot/staff/accounts/createAccounts.js';
import { createPasswords } from '../dist/bot/staff/accounts/createPasswords.js';
import { registerStaff } from '../dist/bot/staff/registerStaff.js';
import { createTurns } from '../dist/bot/turn/createTurns.js';
import { loadGuide } from '../dist/data/guide.js';
import { apartBy, begin, fill, words } from './fillStore.mjs';

const name = 'head-of-bench';
const password = 'seven tall lanterns';
/** One sign-in is not what is measured. */
const cheap = { logN: 4, r: 8, p: 1 };
const rounds = 40;
/** What is asked for, and how long that may take for 95 in 100. Milliseconds. */
const limits = {
  list: 150,
  filter: 150,
  'filter, none together': 500,
  'page far back': 150,
  search: 1000,
  'transcript of 500': 100,
  queue: 150,
  learning: 1000,
  'retention of 20,000': 2000,
  'dashboard of 31 days': 2000,
  'dashboard of a year': 2000,
};
const oneMonth = { from: '2026-03-01', to: '2026-03-31' };
/** Each is a quarter of all, and no conversation is both: the longest that a filter can take, since one of them is walked to its end. */
const apart = { flow: 'fafsa', step: 'training.town' };
/** All conversations, see `begin`. */
const wholeYear = { from: '2026-01-01', to: '2026-12-31' };
const { values } = parseArgs({ options: { keep: { type: 'string' } } });
const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'guidepost-bench-')));
const guide = loadGuide();
const small = await measure(1000);
const large = await measure(100_000);
if (values.keep === undefined) await rm(folder, { recursive: true });

for (const [name, limit] of Object.entries(limits)) {
  const [one, other] = [small[name], large[name]];
  const row = [
    name.padEnd(24),
    `median ${percentile(other, 0.5).toFixed(1).padStart(7)}`,
    `p95 ${percentile(other, 0.95).toFixed(1).padStart(7)} ms`,
    `at most ${String(limit).padStart(4)}`,
    `${(percentile(other, 0.5) / percentile(one, 0.5)).toFixed(1).padStart(5)} times the median of 1,000`,
  ];
  process.stdout.write(`${row.join('   ')}\n`);
  if (percentile(other, 0.95) > limit) process.exitCode = 1;
}

async function measure(count) {
  const path = join(folder, String(count));
  const isThere = existsSync(path);
  const store = await openEmbeddedStore(path);
  if (!isThere) await fill(store, count);
  const console = await openConsole(store, join(path, 'staff'));
  const seen = Object.fromEntries(Object.keys(limits).map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    await timed(seen.list, () => console.get('conversations', {}));
    for (const filter of filters(round)) await timed(seen.filter, () => console.get('conversations', filter));
    await timed(seen['filter, none together'], () => console.get('conversations', apart));
    await timed(seen['page far back'], () => console.get('conversations', farBack(count)));
    for (const words of searches(round)) await timed(seen.search, () => console.get('search', { words }));
    await timed(seen['transcript of 500'], () => console.get('conversations/website%3Along', {}));
    await timed(seen.queue, () => console.get('queue', {}));
    if (round >= 10) continue;
    await timed(seen.learning, () => console.get('learning', {}));
    await timed(seen['retention of 20,000'], () => console.get('retention', {}));
    await timed(seen['dashboard of 31 days'], () => console.get('dashboard', oneMonth));
    await timed(seen['dashboard of a year'], () => console.get('dashboard', wholeYear));
  }
  await console.close();
  await store.close();
  return seen;
}

/** The console as it is served, and somebody who is signed in. */
async function openConsole(store, path) {
  const records = await openEmbeddedRecords(path);
  const clock = () => new Date();
  const accounts = createAccounts(records, createPasswords(cheap), clock);
  if (!(await accounts.find(name))) await accounts.add({ name, displayName: 'Bench', role: 'administrator' });
  await accounts.setPassword(name, password);
  const log = { info: () => undefined, warn: print, error: print, debug: () => undefined };
  const server = createServer({ log, ready: async () => undefined, secure: false, mostPerAddress: 400 });
  const address = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
  const stop = registerStaff(server, {
    ...{ records, store, guide, log, clock, hashCost: cheap, staffSilence: 15, retentionDays: 90 },
    turns: createTurns({ store, guide, log, clock, deliveries: new Map() }),
    signingKey: new TextEncoder().encode('a key of the bench, long enough for it'),
    publicUrl: new URL(address),
    clientAddress: () => '127.0.0.1',
  });
  const cookie = await signIn(address);
  return {
    get: async (page, query) => {
      const asked = new URLSearchParams(query).toString();
      const response = await fetch(`${address}/staff/${page}?${asked}`, {
        headers: { cookie },
        redirect: 'manual',
      });
      await response.text();
      if (response.status !== 200) throw new Error(`${page} answered ${response.status}`);
    },
    close: async () => {
      stop();
      await server.stop(0);
      await records.close();
    },
  };
}

async function signIn(address) {
  const page = await fetch(`${address}/staff/sign-in`);
  const first = page.headers.getSetCookie()[0].split(';')[0];
  const formToken = /name="formToken" value="([^"]*)"/.exec(await page.text())[1];
  const sent = await fetch(`${address}/staff/sign-in`, {
    method: 'POST',
    redirect: 'manual',
    headers: { cookie: first, origin: address, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ name, password, formToken }),
  });
  return sent.headers.getSetCookie()[0].split(';')[0];
}

function print(event, { cause } = {}) {
  process.stderr.write(`${event} ${cause ?? ''}\n`);
}

async function timed(times, work) {
  const start = performance.now();
  await work();
  times.push(performance.now() - start);
}

/** What is often there, what is seldom, what is never, and several of them together. */
function filters(round) {
  const day = new Date(begin + round * 86_400_000).toISOString().slice(0, 10);
  return [
    { channel: 'sms' },
    { language: 'es', channel: 'website' },
    { flow: 'fafsa', language: 'es', from: day },
    { safety: 'yes' },
    { waiting: 'yes', misunderstood: 'yes', language: 'es' },
    { tag: `t${round}` },
    { reviewed: 'yes', unsure: 'yes', channel: 'sms' },
    { step: 'fafsa.start', outcome: 'training' },
    { tag: 'none' },
    { channel: 'sms', language: 'es', flow: 'training', to: day },
    { reviewed: 'no', channel: 'teams' },
  ];
}

/** The page of the list in the middle of them. */
function farBack(count) {
  return { cursor: `${new Date(begin + (count / 2) * apartBy).toISOString()} x` };
}

function searches(round) {
  return [
    words[0],
    words[round + 5],
    words[words.length - 1 - round],
    `${words[1]} ${words[2]}`,
    `${words[round + 3]} ${words[round + 900]}`,
    'never',
    `${words[0]} rare`,
  ];
}

function percentile(times, share) {
  return times.toSorted((one, other) => one - other)[Math.floor(times.length * share)];
}
