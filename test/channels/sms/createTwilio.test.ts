import { describe, expect, test } from '@jest/globals';
import { createTwilio } from '../../../bot/channels/sms/createTwilio.ts';
import type { TwilioSettings } from '../../../bot/config/smsSettings.ts';
import { account, startTwilio, type TwilioStandIn } from '../../support/twilio/startTwilio.ts';
import { theirNumber } from '../../support/twilio/startTexting.ts';

const taken = { kind: 'taken', sid: expect.stringMatching(/^SM/) };
const text = { to: theirNumber, text: 'Hello', statusCallback: 'https://guide.example.org/sms/status/x/1' };

function settings(twilio: TwilioStandIn, over: Partial<TwilioSettings> = {}): TwilioSettings {
  return {
    kind: 'twilio',
    accountSid: account.sid,
    authToken: account.token,
    sender: { from: '+18605550199' },
    apiUrl: twilio.url,
    linkUrl: 'https://guide.example.org',
    ...over,
  };
}

async function withTwilio(work: (twilio: TwilioStandIn) => Promise<void>): Promise<void> {
  const twilio = await startTwilio();
  try {
    await work(twilio);
  } finally {
    await twilio.close();
  }
}

describe('Twilio', () => {
  test('takes a message from our number, or through a Messaging Service', () =>
    withTwilio(async (twilio) => {
      const service = { messagingServiceSid: `MG${'0b'.repeat(16)}` };
      expect(await createTwilio(settings(twilio), fetch).send(text)).toEqual(taken);
      expect(await createTwilio(settings(twilio, { sender: service }), fetch).send(text)).toEqual(taken);
      expect(twilio.complaints).toEqual([]);
    }));

  test.each([
    [{ status: 400, code: 21610 }, { kind: 'optedOut' }],
    [
      { status: 400, code: 21211 },
      { kind: 'refused', code: 21211 },
    ],
    [{ status: 400 }, { kind: 'notNow', code: 400 }],
    [
      { status: 401, code: 20003 },
      { kind: 'notNow', code: 20003 },
    ],
    [
      { status: 429, code: 20429 },
      { kind: 'notNow', code: 20429 },
    ],
    [{ status: 500, code: 20500 }, { kind: 'unknown' }],
    [{ status: 502 }, { kind: 'unknown' }],
  ])('that says %j is understood as %j', (behaviour, expected) =>
    withTwilio(async (twilio) => {
      twilio.behave(() => behaviour);
      expect(await createTwilio(settings(twilio), fetch).send(text)).toEqual(expected);
    }),
  );

  test.each(['lost', 'silent', 'takenAndSilent'] as const)('that is %s leaves it open', (behaviour) =>
    withTwilio(async (twilio) => {
      twilio.behave(() => behaviour);
      expect(await createTwilio(settings(twilio), fetch, 200).send(text)).toEqual({ kind: 'unknown' });
    }),
  );

  test('that is not there at all leaves it open, and cannot be asked', async () => {
    const gone = settings({ url: 'http://127.0.0.1:9' } as TwilioStandIn);
    expect(await createTwilio(gone, fetch, 500).send(text)).toEqual({ kind: 'unknown' });
    expect(await createTwilio(gone, fetch, 500).find(text, '2026-11-22T15:00:00Z', [])).toBeNull();
  });

  test('knows what it took, and since when', () =>
    withTwilio(async (twilio) => {
      const client = createTwilio(settings(twilio), fetch);
      const since = new Date().toISOString();
      expect(await client.find(text, since, [])).toBe('none');
      await client.send(text);
      const sid = twilio.taken[0]?.sid ?? '';
      expect(await client.find(text, since, [])).toBe(sid);
      expect(await client.find(text, since, [sid])).toBe('none');
      expect(await client.find({ ...text, text: 'Other' }, since, [])).toBe('none');
      expect(await client.find({ ...text, to: '+18605550124' }, since, [])).toBe('none');
      expect(await client.find(text, new Date(Date.now() + 3_600_000).toISOString(), [])).toBe('none');
    }));

  test('that sends us elsewhere is not followed', () =>
    withTwilio(async (twilio) => {
      const seen: unknown[] = [];
      const recording: typeof fetch = async (...given) => {
        seen.push(given[1]?.redirect);
        return fetch(...given);
      };
      await createTwilio(settings(twilio), recording).send(text);
      expect(seen).toEqual(['error']);
    }));
});
