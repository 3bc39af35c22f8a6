import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { redact } from '../../guidance/text/redact.ts';
import { openClient, type Client } from '../support/service/client.ts';
import { startApp, type RunningApp } from '../support/service/startApp.ts';
import { hostileClasses } from './hostile/hostileMessages.ts';

/** As much as a turn keeps of a message, in UTF-16 units. */
const longest = 2000;
/** Milliseconds from sending to the reply, and the longest that the service may be deaf. */
const [mostWait, mostStall] = [300, 100];
let running: RunningApp;
beforeAll(async () => {
  running = await startApp({
    GUIDEPOST_MESSAGES_PER_MINUTE: '100000',
    GUIDEPOST_NEW_CONVERSATIONS: '1000',
  });
});
afterAll(() => running.close());

/** What may be kept of a message: redacted, cut, and whole characters only. */
function kept(message: string): string {
  const { text } = redact(message.slice(0, 4000).replace(/[\ud800-\udbff]$/, ''), 2026);
  const cut = text.slice(0, longest).replace(/[\ud800-\udbff]$/, '');
  return Buffer.from(cut, 'utf8').toString('utf8');
}

async function storedBy({ conversationId }: Client, id: string) {
  const { store } = running.stage;
  const found = await store.entries(`website:${conversationId}`, 0, 500);
  return found.filter(({ clientActivityId }) => clientActivityId === id);
}

async function timed(client: Client, message: string, id: string) {
  const delay = monitorEventLoopDelay({ resolution: 5 });
  delay.enable();
  const began = performance.now();
  const { status } = await client.send(message, { id });
  const wait = performance.now() - began;
  delay.disable();
  return { status, wait, stall: delay.max / 1e6 };
}

/** A few of each class, the first of them among these. */
const selection = hostileClasses.map(({ name, messages }) => ({
  name,
  messages: messages.filter((_, at) => at % Math.ceil(messages.length / 5) === 0),
}));

describe.each(selection)('over HTTP, $name', ({ messages }) => {
  test('is stored as it was sent, answered, and stalls nobody', async () => {
    const client = await openClient(running.address);
    for (const [at, message] of messages.entries()) {
      const tries = [];
      // A busy machine may delay one; it does not delay the same message ten times.
      for (let again = 0; again < 10; again += 1) {
        tries.push(await timed(client, message, `m${at}x${again}`));
        if (tries.some(({ wait, stall }) => wait < mostWait && stall < mostStall)) break;
      }
      expect(tries.map(({ status }) => status)).toEqual(tries.map(() => 200));
      expect(tries.some(({ wait, stall }) => wait < mostWait && stall < mostStall)).toBe(true);
      const [line] = await storedBy(client, `m${at}x0`);
      expect({ message, text: line?.text }).toEqual({ message, text: kept(message) });
    }
    const { activities } = await client.read();
    expect(activities.at(-1)?.from.role).toBe('bot');
    expect(activities.at(-1)?.text?.trim()).not.toBe('');
  }, 60_000);
});

test('a NUL is kept, half of a character is not, and a number beside either is taken out', async () => {
  const client = await openClient(running.address);
  await client.send('a\u0000b \ud83dc 078\u0000-05-1120 and 078-05-1120\udc00', { id: 'one' });
  expect((await storedBy(client, 'one')).map(({ text }) => text)).toEqual([
    'a\u0000b \ufffdc [ssn removed] and [ssn removed]\ufffd',
  ]);
});
