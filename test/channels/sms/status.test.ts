import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { account } from '../../support/twilio/startTwilio.ts';
import { startTexting, type Texting } from '../../support/twilio/startTexting.ts';

const open: { texting?: Texting } = {};
const texting = (): Texting => {
  if (!open.texting) throw new Error('Nothing is started');
  return open.texting;
};

beforeEach(async () => {
  open.texting = await startTexting();
  await texting().say('hi');
});
afterEach(() => texting().close());

/** Twilio tells what became of the n-th message that it took. */
async function tell(
  index: number,
  over: Readonly<Record<string, string>>,
  signature?: string,
): Promise<number> {
  const { taken } = texting().twilio;
  const callback = new URL(taken[index]?.statusCallback ?? '');
  const form = { AccountSid: account.sid, MessageSid: taken[index]?.sid ?? '', ...over };
  return (await texting().post(callback.pathname, form, signature)).status;
}

async function deliveries() {
  const { stage } = texting().running;
  const [only] = (await stage.store.list({}, null, 1)).items;
  const entries = await stage.store.entries(only?.id ?? '', 0, 500);
  return entries.flatMap(({ from, delivery }) => (from === 'guide' ? [delivery] : []));
}

async function untilNoted(expected: readonly string[]): Promise<void> {
  for (let look = 0; look < 200; look += 1) {
    if (JSON.stringify(await deliveries()) === JSON.stringify(expected)) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  expect(await deliveries()).toEqual(expected);
}

describe('what Twilio tells of a message', () => {
  test.each(['undelivered', 'failed'])('is noted on its line when it is %s', async (MessageStatus) => {
    expect(await tell(1, { MessageStatus, ErrorCode: '30005' })).toBe(200);
    await untilNoted(['delivered', 'undelivered']);
  });

  test('stays as it is, whatever is told of it before and after', async () => {
    for (const MessageStatus of ['delivered', 'undelivered', 'sent', 'queued', 'delivered'])
      expect(await tell(0, { MessageStatus, ErrorCode: '30003' })).toBe(200);
    await untilNoted(['undelivered', 'delivered']);
    texting().running.stage.time.now += 61_000;
    await texting().running.app.turns.sweep();
    await untilNoted(['undelivered', 'delivered']);
    expect(texting().twilio.taken).toHaveLength(2);
  });

  test('can be that its number has opted out: nothing more is sent', async () => {
    expect(await tell(0, { MessageStatus: 'failed', ErrorCode: '21610' })).toBe(200);
    await untilNoted(['withheld', 'delivered']);
    expect(await texting().say('fafsa')).toEqual([]);
  });

  test('counts only when Twilio signed it', async () => {
    expect(await tell(0, { MessageStatus: 'undelivered' }, 'AAAA')).toBe(403);
    expect(await deliveries()).toEqual(['delivered', 'delivered']);
  });

  test('is refused where it makes no sense', async () => {
    expect(await tell(0, {})).toBe(400);
    expect(await tell(0, { MessageStatus: 'failed', AccountSid: 'AC0' })).toBe(400);
    const form = { AccountSid: account.sid, MessageStatus: 'failed' };
    expect((await texting().post('/sms/status/short/1', form)).status).toBe(400);
    expect((await texting().post(`/sms/status/${'a'.repeat(22)}/7`, form)).status).toBe(200);
    expect(await deliveries()).toEqual(['delivered', 'delivered']);
  });
});
