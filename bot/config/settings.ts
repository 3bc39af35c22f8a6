/** The shape of each variable. A message completes the sentence that begins with the variable's name. */
import { z } from 'zod';
import { isLoopback } from './loopback.ts';

const channelNames = ['website', 'botFramework', 'sms'] as const;

/** Any words. */
export const text = z.string();

/** A name or address to listen on: no scheme, no port. */
export const host = z
  .string()
  .refine(
    (given) =>
      /^[\w.:-]+$/.test(given) && URL.canParse(`http://${given.includes(':') ? `[${given}]` : given}`),
    'must be a host name or an address: set it to 127.0.0.1, for example.',
  );

/** A TCP port. */
export const port = whole(1, 65_535, 'must be a whole number from 1 to 65535: set it to 3978, for example.');

/** Scheme, host and port of the service as residents' browsers see it. */
export const origin = z
  .string()
  .transform(toOrigin)
  .pipe(
    z.string({
      error: 'must be an address without a path: set it to https://guide.example.org, for example.',
    }),
  );

/** A MongoDB connection string; never repeated in a problem, since it holds a password. */
export const mongoUri = z
  .string()
  .regex(
    /^mongodb(\+srv)?:\/\/\S+$/,
    'must begin with mongodb:// or mongodb+srv://: set it to your connection string.',
  )
  .refine(
    (given) => !/[?&]tls(Insecure|AllowInvalidCertificates|AllowInvalidHostnames)=true(&|$)/i.test(given),
    'lets anybody pass for the database: leave out tlsInsecure and tlsAllowInvalid…, and name your own authority by tlsCAFile; or set it to an address without them.',
  );

/** Of 64 random hexadecimal digits nearly always 15 or 16 are different; words that somebody made up have as many letters. */
const fewestDifferent = 8;

/** The key of everything the service signs. */
export const secret = z
  .string()
  .min(32, 'must have at least 32 characters: set it to the output of `openssl rand -hex 32`.')
  .refine(
    (given) => new Set(given).size >= fewestDifferent,
    'can be guessed, since it says the same few characters again and again: set it to the output of `openssl rand -hex 32`.',
  );

/** What a machine sends as it is to be let in. */
export const bearerToken = z
  .string()
  .regex(
    /^[\w.~+/=-]{32,}$/,
    'must be at least 32 letters and digits without a blank: set it to the output of `openssl rand -hex 32`.',
  );

/** The channels that are open, by name, parted by commas. */
export const channels = list(
  z.enum(
    channelNames,
    `must list ${channelNames.join(', ')}, parted by commas: set it to website, for example.`,
  ),
);

/** Origins of pages that embed the chat, parted by commas. */
export const httpsOrigins = origins(
  (url) => url.protocol === 'https:',
  'must list https origins without a path, parted by commas: set it to https://www.example.org, for example.',
);

/** The same while the service is on loopback: pages of this machine may do without https. */
export const localOrigins = origins(
  (url) => url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname)),
  'must list https origins (or http ones of this machine), parted by commas: set it to http://localhost:8080, for example.',
);

/** Proxies of our own in front of the service. */
export const proxies = whole(
  0,
  10,
  'must be a whole number from 0 to 10: set it to how many of your own proxies stand in front.',
);

/** Days that a conversation is kept. */
export const days = whole(
  1,
  3_650,
  'must be a whole number of days from 1 to 3650: set it to 90, for example.',
);

/** Minutes that a resident waits for staff who have the conversation. */
export const minutes = whole(
  1,
  1_440,
  'must be a whole number of minutes from 1 to 1440: set it to 15, for example.',
);

/** New conversations of one address in 12 hours. */
export const conversations = whole(
  1,
  1_000_000,
  'must be a whole number from 1 to 1000000: set it to 6, for example.',
);

/** Messages of one person in a minute. */
export const messages = whole(
  1,
  1_000_000,
  'must be a whole number from 1 to 1000000: set it to 60, for example.',
);

/** Whether a part of the service is there. */
export const onOrOff = z
  .enum(['on', 'off'], { error: 'must be on or off: set it to on, for example.' })
  .transform((given) => given === 'on');

/** How much is logged. */
export const logLevel = z.enum(['debug', 'info', 'warn', 'error', 'silent'], {
  error: 'must be debug, info, warn, error or silent: set it to info, for example.',
});

/** The problem of a public address that anyone on the way could listen to. */
export const needsHttps =
  'GUIDEPOST_PUBLIC_URL must begin with https:// when the service can be reached from outside: set it to the https address of your proxy.';

/** The problem of a service without a key of its own. */
export const needsSecret =
  'GUIDEPOST_SECRET is missing: set it to at least 32 random characters, such as the output of `openssl rand -hex 32`.';

function whole(from: number, to: number, message: string): z.ZodType<number> {
  return z
    .string()
    .regex(/^\d{1,9}$/, message)
    .transform(Number)
    .pipe(z.number().min(from, message).max(to, message));
}

function list<T extends string>(item: z.ZodType<T, string>): z.ZodType<readonly T[]> {
  return z
    .string()
    .transform((given) => given.split(',').map((part) => part.trim()))
    .pipe(z.array(item));
}

function origins(allowed: (url: URL) => boolean, message: string): z.ZodType<readonly string[]> {
  const item = z
    .string()
    .transform(toOrigin)
    .pipe(z.string(message).refine((given) => allowed(new URL(given)), message));
  return list(item);
}

/** The origin, or `null` when the address has more than that or is none of http and https. */
function toOrigin(given: string): string | null {
  if (!URL.canParse(given)) return null;
  const url = new URL(given);
  const bare = url.username === '' && url.pathname === '/' && url.search === '' && url.hash === '';
  return bare && /^https?:$/.test(url.protocol) && !given.includes('?') ? url.origin : null;
}
