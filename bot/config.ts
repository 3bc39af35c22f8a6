import type { BotFrameworkSettings } from './config/botFrameworkSettings.ts';
import { readBotFramework } from './config/botFrameworkSettings.ts';
import { readEntra, type EntraSettings } from './config/entraSettings.ts';
import { isLoopback } from './config/loopback.ts';
import { officeHours } from './config/officeHours.ts';
import { createReader } from './config/reader.ts';
import type { OfficeHours } from '../guidance/time/officeHours.ts';
import { readSms, type SmsSettings } from './config/smsSettings.ts';
import * as settings from './config/settings.ts';

/** Where conversations are kept. `folder` is a path, relative to the working directory or absolute. */
export type StoreSettings =
  { readonly kind: 'embedded'; readonly folder: string } | { readonly kind: 'mongo'; readonly uri: string };

/** How much the log tells; `silent` tells nothing. */
export type LogLevel = 'debug' | 'info' | 'warn' | 'error' | 'silent';

/** Everything the operator decides, checked. Holds secrets: never log it. */
export interface Config {
  readonly host: string;
  readonly port: number;
  /** An origin such as `https://guide.example.org`, without a slash at the end. https unless `loopback`. */
  readonly publicUrl: string;
  /** Nobody but this machine can reach the service: neither the host nor the public address points outside. */
  readonly loopback: boolean;
  /** A folder of our own, also when the conversations are in MongoDB. */
  readonly dataFolder: string;
  readonly store: StoreSettings;
  /** At least 32 characters; `null` only on loopback, where the caller makes one and keeps it in `dataFolder`. */
  readonly secret: string | null;
  /** What this one signed and sealed is taken too: the next secret, or the one before. */
  readonly otherSecret: string | null;
  readonly website: boolean;
  readonly botFramework: BotFrameworkSettings;
  /** The staff console is open at `/staff`. */
  readonly staff: boolean;
  /** How staff sign in with accounts of their organisation, beside accounts of our own. */
  readonly entra: EntraSettings;
  readonly sms: SmsSettings;
  /** When staff answer residents in the chat; `null` where they do not. */
  readonly staffHours: OfficeHours | null;
  /** After how many minutes without an answer of staff the guide goes on. */
  readonly staffSilence: number;
  /** The origins whose pages may embed the chat, besides our own. */
  readonly origins: readonly string[];
  /** How many of our own proxies stand in front and add to X-Forwarded-For. */
  readonly trustedProxies: number;
  /** Days after the last activity until a conversation is removed. */
  readonly retentionDays: number;
  readonly logLevel: LogLevel;
  /** What `/metrics` is opened with; `null` where it is not there. */
  readonly metricsToken: string | null;
  /** How many conversations one address may begin in 12 hours. */
  readonly newConversations: number;
  /** How many messages one person may send in a minute. */
  readonly messagesPerMinute: number;
  /** Where the bundle of Web Chat is; `null` for the project's own `.guidepost/webchat`. */
  readonly webChatFolder: string | null;
}

/** A configuration, or everything that is wrong with it: one plain sentence each, with no secret in it. */
export type ConfigResult =
  | { readonly ok: true; readonly config: Config }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the settings from the environment. An empty variable counts as not set. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): ConfigResult {
  const reader = createReader(environment);
  const host = reader.read('HOST', settings.host, '127.0.0.1');
  const port = reader.read('PORT', settings.port, 3978);
  const publicUrl = reader.read('GUIDEPOST_PUBLIC_URL', settings.origin, originOf(host, port));
  const loopback = isLoopback(host) && isLoopback(new URL(publicUrl).hostname);
  const dataFolder = reader.read('GUIDEPOST_DATA', settings.text, './.guidepost');
  const mongo = reader.read('MONGODB_URI', settings.mongoUri, null);
  const channels = reader.read('GUIDEPOST_CHANNELS', settings.channels, ['website', 'botFramework']);
  const staff = reader.read('GUIDEPOST_STAFF', settings.onOrOff, true);
  const config: Config = {
    host,
    port,
    publicUrl,
    loopback,
    dataFolder,
    store: mongo === null ? { kind: 'embedded', folder: dataFolder } : { kind: 'mongo', uri: mongo },
    secret: reader.read('GUIDEPOST_SECRET', settings.secret, null),
    otherSecret: reader.read('GUIDEPOST_OTHER_SECRET', settings.secret, null),
    website: channels.includes('website'),
    botFramework: readBotFramework(reader, channels.includes('botFramework'), loopback),
    staff,
    entra: readEntra(reader, staff),
    sms: readSms(reader, channels.includes('sms'), publicUrl),
    staffHours: reader.read('GUIDEPOST_STAFF_HOURS', officeHours, null),
    staffSilence: reader.read('GUIDEPOST_STAFF_SILENCE', settings.minutes, 15),
    origins: reader.read('GUIDEPOST_ORIGINS', loopback ? settings.localOrigins : settings.httpsOrigins, []),
    trustedProxies: reader.read('GUIDEPOST_TRUSTED_PROXIES', settings.proxies, 0),
    retentionDays: reader.read('GUIDEPOST_RETENTION_DAYS', settings.days, 90),
    logLevel: reader.read('GUIDEPOST_LOG_LEVEL', settings.logLevel, 'info'),
    metricsToken: reader.read('GUIDEPOST_METRICS_TOKEN', settings.bearerToken, null),
    newConversations: reader.read('GUIDEPOST_NEW_CONVERSATIONS', settings.conversations, loopback ? 1000 : 6),
    messagesPerMinute: reader.read('GUIDEPOST_MESSAGES_PER_MINUTE', settings.messages, loopback ? 1000 : 60),
    webChatFolder: reader.read('GUIDEPOST_WEBCHAT', settings.text, null),
  };
  if (!loopback) {
    if (!publicUrl.startsWith('https://')) reader.problem(settings.needsHttps);
    if (!reader.given('GUIDEPOST_SECRET')) reader.problem(settings.needsSecret);
  }
  return reader.problems.length === 0 ? { ok: true, config } : { ok: false, problems: reader.problems };
}

function originOf(host: string, port: number): string {
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
}
