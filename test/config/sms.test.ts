import { describe, expect, test } from '@jest/globals';
import { readConfig } from '../../bot/config.ts';

const sid = `AC${'0a'.repeat(16)}`;
const service = `MG${'0b'.repeat(16)}`;
const token = 'canary-token-canary-token';
const settings = {
  GUIDEPOST_CHANNELS: 'sms',
  TWILIO_ACCOUNT_SID: sid,
  TWILIO_AUTH_TOKEN: token,
  TWILIO_FROM: '+18605550199',
};
type Environment = Readonly<Record<string, string>>;

function problems(environment: Environment): readonly string[] {
  const result = readConfig(environment);
  return result.ok ? [] : result.problems;
}

describe('the settings of text messages', () => {
  test('are read with a number', () => {
    const result = readConfig(settings);
    expect(result.ok && result.config.sms).toEqual({
      kind: 'twilio',
      accountSid: sid,
      authToken: token,
      otherAuthToken: null,
      sender: { from: '+18605550199' },
      apiUrl: 'https://api.twilio.com',
      linkUrl: 'http://127.0.0.1:3978',
    });
  });

  test('are read with a Messaging Service and addresses of their own', () => {
    const result = readConfig({
      ...settings,
      TWILIO_FROM: '',
      TWILIO_MESSAGING_SERVICE_SID: service,
      TWILIO_API_URL: 'http://127.0.0.1:4010/',
      GUIDEPOST_LINK_URL: 'https://gp.example.org',
    });
    expect(result.ok && result.config.sms).toMatchObject({
      sender: { messagingServiceSid: service },
      apiUrl: 'http://127.0.0.1:4010',
      linkUrl: 'https://gp.example.org',
    });
  });

  test('are needed only where text messages are wanted', () => {
    const result = readConfig({});
    expect(result.ok && result.config.sms).toEqual({ kind: 'off' });
  });

  test('that are missing are all told at once', () => {
    expect(problems({ GUIDEPOST_CHANNELS: 'sms' })).toEqual([
      "TWILIO_ACCOUNT_SID is missing: set it to the account's SID from Twilio.",
      "TWILIO_AUTH_TOKEN is missing: set it to the account's auth token from Twilio.",
      'TWILIO_FROM is missing: set it to the number that people text, or set TWILIO_MESSAGING_SERVICE_SID.',
    ]);
  });

  test('never start without a token', () => {
    for (const TWILIO_AUTH_TOKEN of ['', ' ', 'short', 'with blanks in it, long enough'])
      expect(problems({ ...settings, TWILIO_AUTH_TOKEN })).toHaveLength(1);
  });

  test.each([
    ['TWILIO_ACCOUNT_SID', 'XX123'],
    ['TWILIO_FROM', '8605550199'],
    ['TWILIO_FROM', '86753'],
    ['TWILIO_API_URL', 'http://api.twilio.com'],
    ['TWILIO_API_URL', 'https://api.twilio.com/2010'],
    ['GUIDEPOST_LINK_URL', 'http://gp.example.org'],
    ['GUIDEPOST_LINK_URL', 'gp.example.org'],
    ['TWILIO_MESSAGING_SERVICE_SID', service],
  ])('say that %s cannot be %s, and no secret', (name, value) => {
    const found = problems({ ...settings, [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(name);
    expect(found.join()).not.toContain(token);
  });

  test('that are there while text messages are off are a mistake', () => {
    expect(problems({ ...settings, GUIDEPOST_CHANNELS: 'website' })).toEqual([
      'GUIDEPOST_CHANNELS does not list sms, but TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN and TWILIO_FROM are set: add sms, or leave them out.',
    ]);
  });
});
