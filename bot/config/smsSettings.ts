import { z } from 'zod';
import { isLoopback } from './loopback.ts';
import type { Reader } from './reader.ts';
import type { VariableName } from './variables.ts';

/** Who we are to Twilio, and how text messages leave. `authToken`, with which we call Twilio, is a secret. */
export interface TwilioSettings {
  readonly kind: 'twilio';
  readonly accountSid: string;
  readonly authToken: string;
  /** A webhook that this one signed is taken too; a secret. */
  readonly otherAuthToken?: string | null;
  /** One number of ours, E.164, or a Messaging Service that picks among several. */
  readonly sender: { readonly from: string } | { readonly messagingServiceSid: string };
  /** The origin of Twilio's REST API. */
  readonly apiUrl: string;
  /** The origin of the short addresses in messages. */
  readonly linkUrl: string;
}

/** The settings of text messages. */
export type SmsSettings = { readonly kind: 'off' } | TwilioSettings;

const accountSid = z
  .string()
  .regex(/^AC[\da-f]{32}$/i, 'must begin with AC and have 34 characters: set it to the one Twilio shows.');
const token = z
  .string()
  .regex(/^[\x21-\x7e]{16,}$/, "is too short to be a token: set it to the account's auth token from Twilio.");
const number = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, 'must be a number with its country code: set it to +18605550100, for example.');
const service = z
  .string()
  .regex(
    /^MG[\da-f]{32}$/i,
    'must begin with MG and have 34 characters: set it to the one Twilio shows for the Messaging Service.',
  );
const names = [
  'TWILIO_ACCOUNT_SID',
  'TWILIO_AUTH_TOKEN',
  'TWILIO_OTHER_AUTH_TOKEN',
  'TWILIO_FROM',
  'TWILIO_MESSAGING_SERVICE_SID',
] as const;

/** The settings of text messages: all that is missing or wrong with them at once, with no secret in it. */
export function readSms(reader: Reader, wanted: boolean, publicUrl: string): SmsSettings {
  if (!wanted) {
    const left = names.filter((name) => reader.given(name));
    if (left.length > 0)
      reader.problem(
        `GUIDEPOST_CHANNELS does not list sms, but ${left.join(' and ')} ${left.length > 1 ? 'are' : 'is'} set: add sms, or leave them out.`,
      );
    return { kind: 'off' };
  }
  return {
    kind: 'twilio',
    accountSid: required(reader, 'TWILIO_ACCOUNT_SID', accountSid, "the account's SID from Twilio"),
    authToken: required(reader, 'TWILIO_AUTH_TOKEN', token, "the account's auth token from Twilio"),
    otherAuthToken: reader.read('TWILIO_OTHER_AUTH_TOKEN', token, null),
    sender: readSender(reader),
    apiUrl: reader.read('TWILIO_API_URL', apiUrl, 'https://api.twilio.com'),
    linkUrl: reader.read('GUIDEPOST_LINK_URL', linkUrl, publicUrl),
  };
}

function readSender(reader: Reader): TwilioSettings['sender'] {
  const given = reader.given('TWILIO_MESSAGING_SERVICE_SID');
  if (given && reader.given('TWILIO_FROM'))
    reader.problem('TWILIO_FROM and TWILIO_MESSAGING_SERVICE_SID are both set: leave one of them out.');
  if (given) return { messagingServiceSid: reader.read('TWILIO_MESSAGING_SERVICE_SID', service, '') };
  const what = 'the number that people text, or set TWILIO_MESSAGING_SERVICE_SID';
  return { from: required(reader, 'TWILIO_FROM', number, what) };
}

const apiUrl = originOf(
  'must be an https address without a path: leave it out for Twilio itself, or set it to https://twilio.example.org, for example.',
);
const linkUrl = originOf(
  'must be an https address without a path: set it to https://gp.example.org, for example.',
);

/** An origin: https, or http of this machine. */
function originOf(message: string): z.ZodType<string> {
  return z
    .string()
    .refine((given) => {
      if (!URL.canParse(given)) return false;
      const url = new URL(given);
      const safe = url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname));
      return safe && given.replace(/\/$/, '') === url.origin;
    }, message)
    .transform((given) => new URL(given).origin);
}

function required(reader: Reader, name: VariableName, schema: z.ZodType<string>, what: string): string {
  if (!reader.given(name)) reader.problem(`${name} is missing: set it to ${what}.`);
  return reader.read(name, schema, '');
}
