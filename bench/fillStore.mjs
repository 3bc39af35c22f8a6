/** Made-up conversations for `bench/staff.mjs`, the same ones every time. */
const linesOfOne = 10;

/** When the first of them began. */
export const begin = Date.UTC(2026, 0, 1);

/** Milliseconds from one to the next: a hundred thousand are 324 days. */
export const apartBy = 280_000;

/** What residents say, the likeliest first. */
export const words = vocabulary();

/** Writes so many conversations, and one more of 500 lines. */
export async function fill(store, count) {
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
    events: [
      `began:${['fafsa', 'training', 'interests'][hash(number + 41) % 3]}`,
      'done:training',
      'kept:ct-1',
      'shown:ct-1',
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
    waitingSince: null,
    handBackAt: null,
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
  return new Date(begin + number * apartBy + sequence * 20_000).toISOString();
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
