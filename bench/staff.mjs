/**
 * `npm run bench:staff`: how long the console's lists, filters, searches and transcripts take in an embedded store of 100,000 conversations
 * and 1,000,000 lines, and how many times as long as in one of 1,000 conversations. Prints each beside its limit and fails when one is
 * passed. `-- --keep FOLDER` keeps the stores there for another run. Build first.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { openEmbeddedStore } from '../dist/bot/store/embedded/openEmbeddedStore.js';
import { notUnderstood } from '../dist/bot/store/lineWords.js';

const linesOfOne = 10;
const rounds = 40;
const begin = Date.UTC(2026, 0, 1);
const { values } = parseArgs({ options: { keep: { type: 'string' } } });
const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'guidepost-bench-')));
const words = vocabulary();
const small = await measure(1000);
const large = await measure(100_000);
if (values.keep === undefined) await rm(folder, { recursive: true });

for (const [name, limit] of [
  ['list', 150],
  ['filter', 150],
  ['search', 1000],
  ['transcript of 500', 100],
]) {
  const [one, other] = [p95(small[name]), p95(large[name])];
  process.stdout.write(
    `${name.padEnd(20)} p95 ${other.toFixed(1).padStart(8)} ms   at most ${limit}   ${(other / one).toFixed(1)} times that of 1,000\n`,
  );
  if (other > limit) process.exitCode = 1;
}

async function measure(count) {
  const path = join(folder, String(count));
  const isThere = existsSync(path);
  const store = await openEmbeddedStore(path);
  if (!isThere) await fill(store, count);
  const seen = { list: [], filter: [], search: [], 'transcript of 500': [] };
  for (let round = 0; round < rounds; round += 1) {
    const first = await timed(seen.list, () => store.list({}, null, 50));
    await timed(seen.list, () => store.list({}, first.cursor, 50));
    for (const filter of filters(round)) await timed(seen.filter, () => store.list(filter, null, 50));
    for (const asked of searches(round)) await timed(seen.search, () => store.search(asked, null, 50));
    await timed(seen['transcript of 500'], () => store.entries('website:long', 0, 500));
  }
  await store.close();
  return seen;
}

async function timed(times, work) {
  const start = performance.now();
  const done = await work();
  times.push(performance.now() - start);
  return done;
}

/** What is often there, what is seldom, what is never, and several of them together. */
function filters(round) {
  const since = new Date(begin + round * 86_400_000).toISOString();
  return [
    { channel: 'sms' },
    { language: 'es', channel: 'website' },
    { flow: 'fafsa', language: 'es', since },
    { flags: ['safety'] },
    { flags: ['human', 'misunderstood'], language: 'es' },
    { marks: [`tag:t${round}`] },
    { marks: ['reviewed'], flags: ['unsure'], channel: 'sms' },
    { step: 'fafsa.start', outcome: 'training' },
    { marks: ['tag:none'] },
    { channel: 'sms', language: 'es', flow: 'training', before: since },
  ];
}

function searches(round) {
  return [
    [words[0]],
    [words[round + 5]],
    [words[words.length - 1 - round]],
    [words[1], words[2]],
    [words[round + 3], words[round + 900]],
    ['never'],
    [words[0], 'rare'],
    [notUnderstood],
  ];
}

async function fill(store, count) {
  for (let start = 0; start < count; start += 500) {
    const numbers = Array.from({ length: Math.min(500, count - start) }, (_, index) => start + index);
    await Promise.all(numbers.map((number) => store.commit(conversation(number, count))));
    await store.append(numbers.flatMap(linesOf));
    if (start % 10_000 === 0) process.stderr.write(`${start} of ${count} conversations written\n`);
  }
  await store.commit({ ...conversation(count, count), id: 'website:long', lastSequence: 500 });
  const long = Array.from({ length: 500 }, (_, index) => line('website:long', count, index + 1));
  await store.append(long);
}

function conversation(number, count) {
  const pick = (all) => all[hash(number) % all.length];
  return {
    id: `website:${number}`,
    version: 1,
    state: '{}',
    residentId: `website:r${number}`,
    channel: pick(['website', 'website', 'website', 'sms', 'teams']),
    address: '',
    language: hash(number + 7) % 3 === 0 ? 'es' : 'en',
    flow: ['fafsa', 'training', 'interests', ''][hash(number + 11) % 4],
    step: ['fafsa.start', 'training.town', 'interests.likes', ''][hash(number + 11) % 4],
    outcome: ['', 'training', 'interests', 'fafsa'][hash(number + 13) % 4],
    flags: [
      ...(hash(number + 17) % 50 === 0 ? ['human'] : []),
      ...(hash(number + 19) % 8 === 0 ? ['misunderstood'] : []),
      ...(hash(number + 23) % 500 === 0 ? ['safety'] : []),
      ...(hash(number + 29) % 6 === 0 ? ['unsure'] : []),
    ],
    review: '',
    marks: hash(number + 31) % 4 === 0 ? ['reviewed', `tag:t${hash(number + 37) % 60}`] : [],
    createdAt: timeOf(number, count, 0),
    lastActivityAt: timeOf(number, count, linesOfOne),
    lastSequence: linesOfOne,
    handled: [],
    outbox: [],
    pendingSince: null,
    nextReminderAt: null,
    forgetAt: null,
    forgotten: false,
  };
}

function linesOf(number) {
  return Array.from({ length: linesOfOne }, (_, index) => line(`website:${number}`, number, index + 1));
}

function line(conversationId, number, sequence) {
  const activityId = `a${sequence}`;
  const at = timeOf(number, 0, sequence);
  if (sequence % 2 === 1) {
    const text = Array.from({ length: 7 }, (_, index) => word(hash(number * 40 + sequence * 7 + index))).join(
      ' ',
    );
    return { conversationId, sequence, at, from: 'resident', text, activityId };
  }
  const missed = hash(number + sequence) % 20 === 0;
  const because = missed ? { rule: 'misunderstood' } : { flow: 'fafsa', question: 'start', rule: 'asked' };
  const text =
    'When will the student start school or training, or go on with it? If you are a parent, answer as the student.';
  const reply = { text, options: [], cards: [], because };
  return {
    conversationId,
    sequence,
    at,
    from: 'guide',
    text,
    reply,
    because,
    activityId,
    delivery: 'delivered',
  };
}

function timeOf(number, _count, sequence) {
  return new Date(begin + number * 280_000 + sequence * 20_000).toISOString();
}

/** Few words are said often, and most seldom, as people speak. */
function word(random) {
  return words[Math.floor(words.length * ((random % 10_000) / 10_000) ** 4)];
}

function vocabulary() {
  const parts = ['ba', 'co', 'di', 'fu', 'ga', 'lo', 'mi', 'ne', 'po', 'ra', 'su', 'ti'];
  const all = parts.flatMap((one) => parts.flatMap((two) => parts.map((three) => `${one}${two}${three}`)));
  return [...all, 'rare'];
}

function hash(number) {
  let mixed = Math.imul(number ^ (number >>> 15), 0x2c1b3c6d);
  mixed = Math.imul(mixed ^ (mixed >>> 12), 0x297a2d39);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}

function p95(times) {
  return times.sort((one, other) => one - other)[Math.floor(times.length * 0.95)];
}
