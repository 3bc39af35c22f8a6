import { randomBytes } from 'node:crypto';
import type { AppDependencies } from '../../../bot/createApp.ts';
import { startApp, type RunningApp } from '../service/startApp.ts';
import { sign } from './sign.ts';
import { account, ourNumber, startTwilio, type TwilioStandIn } from './startTwilio.ts';

/** A made-up resident's number. */
export const theirNumber = '+18605550123';

/** The whole service with text messages, in front of a stand-in of Twilio. */
export interface Texting {
  readonly running: RunningApp;
  readonly twilio: TwilioStandIn;
  /** Twilio's webhook for a message; gives the status. */
  readonly text: (body: string, over?: Readonly<Record<string, string>>) => Promise<number>;
  /** The same, and what was sent back, once every turn is over. */
  readonly say: (body: string, over?: Readonly<Record<string, string>>) => Promise<readonly string[]>;
  /** Any form to any path, with the signature that is given or the right one. */
  readonly post: (
    path: string,
    form: Readonly<Record<string, string>>,
    signature?: string,
  ) => Promise<Response>;
  /** Everything that was waited for between tries, milliseconds. */
  readonly waits: number[];
  close(): Promise<void>;
}

/** What Twilio sends of a message. */
export function formOf(body: string, over: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    MessageSid: newSid(),
    AccountSid: account.sid,
    From: theirNumber,
    To: ourNumber,
    Body: body,
    NumMedia: '0',
    ...over,
  };
}

/** An id as Twilio makes them. */
export function newSid(): string {
  return `SM${randomBytes(16).toString('hex')}`;
}

/** The settings of text messages through a stand-in. */
export function textingSettings(twilio: Pick<TwilioStandIn, 'url'>): Record<string, string> {
  return {
    GUIDEPOST_CHANNELS: 'sms',
    TWILIO_ACCOUNT_SID: account.sid,
    TWILIO_AUTH_TOKEN: account.token,
    TWILIO_FROM: ourNumber,
    TWILIO_API_URL: twilio.url,
  };
}

/** Starts both. No try waits for real. */
export async function startTexting(
  settings: Record<string, string> = {},
  over: Partial<AppDependencies> = {},
): Promise<Texting> {
  const time = { now: () => new Date() };
  const twilio = await startTwilio(() => time.now());
  const waits: number[] = [];
  const wait = async (milliseconds: number) => void waits.push(milliseconds);
  const running = await startApp({ ...textingSettings(twilio), ...settings }, { wait, ...over });
  time.now = () => new Date(running.stage.time.now);
  const { address, app } = running;
  const post = (path: string, form: Readonly<Record<string, string>>, signature?: string) =>
    fetch(address + path, {
      method: 'POST',
      headers: { 'X-Twilio-Signature': signature ?? sign(address + path, form) },
      body: new URLSearchParams(form),
    });
  const text = async (body: string, given?: Readonly<Record<string, string>>) => {
    running.stage.time.now += 30_000;
    return (await post('/sms', formOf(body, given))).status;
  };
  return {
    running,
    twilio,
    waits,
    post,
    text,
    say: async (body, given) => {
      const before = twilio.taken.length;
      await text(body, given);
      await app.turns.idle();
      return twilio.taken.slice(before).map((each) => each.body);
    },
    close: async () => {
      await running.close();
      await twilio.close();
    },
  };
}
