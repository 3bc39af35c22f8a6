import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Entry } from '../../../bot/store/store.ts';
import { textMessages } from '../../../dialogs/texting/textMessages.ts';
import type { Behaviour } from '../../support/twilio/startTwilio.ts';
import { formOf, startTexting, theirNumber, type Texting } from '../../support/twilio/startTexting.ts';

const open: { texting?: Texting } = {};
const texting = (): Texting => {
  if (!open.texting) throw new Error('Nothing is started');
  return open.texting;
};

beforeEach(async () => void (open.texting = await startTexting()));
afterEach(() => texting().close());

/** Every message that the transcript says was told, in order. */
async function told(): Promise<readonly string[]> {
  const { stage } = texting().running;
  const all = (await stage.store.list({}, null, 10)).items;
  const entries = await Promise.all(all.map(({ id }) => stage.store.entries(id, 0, 500)));
  return messagesIn(entries.flat());
}

function messagesIn(entries: readonly Entry[]): readonly string[] {
  return entries.flatMap(({ reply }) => (reply ? textMessages(reply, (url) => url) : []));
}

function known<T>(found: readonly (T | null)[]): readonly T[] {
  return found.flatMap((each) => (each === null ? [] : [each]));
}

/** How each line of the guide went. */
async function deliveries(): Promise<readonly (string | undefined)[]> {
  const { stage } = texting().running;
  const [only] = (await stage.store.list({}, null, 10)).items;
  const entries = await stage.store.entries(only?.id ?? '', 0, 500);
  return entries.filter(({ from }) => from === 'guide').map(({ delivery }) => delivery);
}

async function sweepLater(): Promise<void> {
  const { app, stage } = texting().running;
  stage.time.now += 61_000;
  await app.turns.sweep();
  await app.turns.idle();
}

function sent(): readonly string[] {
  return texting().twilio.taken.map(({ body }) => body);
}

describe('while Twilio is away', () => {
  test.each<[string, Behaviour]>([
    ['connections break off', 'lost'],
    ['it answers 500', { status: 500 }],
    ['it answers 503', { status: 503 }],
    ['it takes nothing more', { status: 429, code: 20429 }],
    ['our token is refused', { status: 401, code: 20003 }],
  ])('since %s, everything waits, and is sent once and in order when it is back', async (_, away) => {
    const { twilio, text, running } = texting();
    twilio.behave(() => away);
    for (const body of ['hi', 'training', '1', 'menu']) expect(await text(body)).toBe(200);
    await running.app.turns.idle();
    expect(sent()).toEqual([]);
    expect(new Set(await deliveries())).toEqual(new Set(['failed']));
    twilio.behave(() => 'take');
    await sweepLater();
    expect(sent()).toEqual(await told());
    expect(sent().length).toBeGreaterThan(4);
    expect(new Set(await deliveries())).toEqual(new Set(['delivered']));
    await sweepLater();
    expect(sent()).toEqual(await told());
    expect(twilio.complaints).toEqual([]);
  });

  test('for a minute, everything that several numbers were told meanwhile is sent once, each in order', async () => {
    const { twilio, post, running } = texting();
    const { stage, app } = running;
    const numbers = ['+18605550121', '+18605550122', theirNumber];
    for (const From of numbers) await post('/sms', formOf('hi', { From }));
    await app.turns.idle();
    const since = stage.time.now;
    twilio.behave(() => 'lost');
    for (const body of ['fafsa', '1', '2', '1', 'back', 'menu']) {
      stage.time.now += 10_000;
      for (const From of numbers) expect((await post('/sms', formOf(body, { From }))).status).toBe(200);
      await app.turns.idle();
      await app.turns.sweep();
    }
    expect(stage.time.now - since).toBe(60_000);
    expect(twilio.taken).toHaveLength(2 * numbers.length);
    twilio.behave(() => 'take');
    await sweepLater();
    await sweepLater();
    const all = (await stage.store.list({}, null, 10)).items;
    expect(all).toHaveLength(numbers.length);
    for (const { id, address } of await Promise.all(all.map(({ id }) => stage.store.load(id))).then(known)) {
      const { number } = JSON.parse(address) as { number: string };
      const mine = twilio.taken.filter(({ to }) => to === number).map(({ body }) => body);
      expect(mine).toEqual(messagesIn(await stage.store.entries(id, 0, 500)));
      expect(mine).toHaveLength(8);
    }
    expect(twilio.complaints).toEqual([]);
  });

  test('what waits is sent before the answer to a new message, without a sweep', async () => {
    const { twilio, say } = texting();
    twilio.behave(() => 'lost');
    expect(await say('hi')).toEqual([]);
    twilio.behave(() => 'take');
    const all = await say('training');
    expect(all).toEqual(await told());
    expect(all).toHaveLength(3);
  });

  test('a message is tried three times, with a longer pause before each further time', async () => {
    const { twilio, say, waits } = texting();
    twilio.behave(() => ({ status: 429, code: 20429 }));
    await say('hi');
    expect(twilio.tries()).toBe(3);
    expect(waits).toEqual([500, 2000]);
  });

  test('one that goes through at the second time is not told of as failed', async () => {
    const { twilio, say } = texting();
    twilio.behave(() => (twilio.tries() % 2 === 1 ? { status: 429, code: 20429 } : 'take'));
    expect(await say('hi')).toEqual(await told());
    expect(new Set(await deliveries())).toEqual(new Set(['delivered']));
  });
});

describe('a message of which nobody knows whether it was taken', () => {
  test('is looked for before it is sent again', async () => {
    const { twilio, say } = texting();
    twilio.behave(() => (twilio.tries() === 1 ? 'takenAndLost' : 'take'));
    expect(await say('hi')).toEqual(await told());
    expect(new Set(await deliveries())).toEqual(new Set(['delivered']));
  });

  test('waits while it cannot be looked for, and is not sent twice', async () => {
    const { twilio, say } = texting();
    twilio.behave(() => 'takenAndLost');
    twilio.list(false);
    expect(await say('hi')).toHaveLength(1);
    await sweepLater();
    expect(sent()).toHaveLength(1);
    expect(new Set(await deliveries())).toEqual(new Set(['failed']));
    twilio.behave(() => 'take');
    twilio.list(true);
    await sweepLater();
    expect(sent()).toEqual(await told());
  });

  test('is another one than the same words from before', async () => {
    const { twilio, say, running } = texting();
    await say('hi');
    const [first] = await say('menu');
    running.stage.time.now += 3_600_000;
    twilio.behave(() => (twilio.tries() === 4 ? 'lost' : 'take'));
    expect(await say('menu')).toEqual([first]);
  });
});

describe('a number that Twilio never reaches', () => {
  test('is not tried again, and what follows is', async () => {
    const { twilio, say } = texting();
    twilio.behave(() => (twilio.tries() === 1 ? { status: 400, code: 21614 } : 'take'));
    expect(await say('hi')).toHaveLength(1);
    expect(await deliveries()).toEqual(['undelivered', 'delivered']);
    await sweepLater();
    expect(twilio.tries()).toBe(2);
  });
});

describe('whatever Twilio does', () => {
  const away = fc.constantFrom<Behaviour>(
    'take',
    'lost',
    'takenAndLost',
    { status: 500 },
    { status: 429, code: 20429 },
  );
  const step = fc.record({
    behaviours: fc.array(away, { minLength: 1, maxLength: 4 }),
    lists: fc.boolean(),
    act: fc.constantFrom('menu', 'training', 'back', 'fafsa', 'sweep'),
  });

  test('everything is told once and in order in the end', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 5 }), async (steps) => {
        const { twilio, running, text } = texting();
        const number = `+1860555${String(1000 + twilio.tries()).slice(-4)}`;
        const before = twilio.taken.length;
        const own = async (body: string) => text(body, { From: number });
        for (const { behaviours, lists, act } of [
          { behaviours: ['take' as const], lists: true, act: 'hi' },
          ...steps,
        ]) {
          const first = twilio.tries();
          twilio.behave(() => behaviours[(twilio.tries() - first) % behaviours.length] ?? 'take');
          twilio.list(lists);
          if (act === 'sweep') await sweepLater();
          else await own(act);
          await running.app.turns.idle();
        }
        twilio.behave(() => 'take');
        twilio.list(true);
        await sweepLater();
        const mine = twilio.taken.slice(before).map(({ body }) => body);
        const [latest] = (await running.stage.store.list({}, null, 1)).items;
        const entries = await running.stage.store.entries(latest?.id ?? '', 0, 500);
        const all = entries.flatMap(({ reply }) => (reply ? textMessages(reply, (url) => url) : []));
        expect(mine).toEqual(all);
        await running.stage.store.forget(latest?.residentId ?? '');
      }),
      { numRuns: 20, seed: 2026 },
    );
    expect(texting().twilio.taken.some(({ to }) => to === theirNumber)).toBe(false);
  }, 120_000);
});

describe('while Twilio cannot be reached', () => {
  test('the next ones do not wait for every try: for five seconds nobody asks it again', async () => {
    const { twilio, say, post, running } = texting();
    twilio.behave(() => 'lost');
    await say('hi');
    const before = twilio.tries();
    await post('/sms', formOf('hi', { From: '+18605550124' }));
    await running.app.turns.idle();
    expect(twilio.tries()).toBe(before);
    twilio.behave(() => 'take');
    await sweepLater();
    expect(twilio.taken.filter(({ to }) => to === '+18605550124')).toHaveLength(2);
  });
});
