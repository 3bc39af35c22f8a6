import { createHmac } from 'node:crypto';
import pino from 'pino';
import type { LogLevel } from './config.ts';
import { describeCause } from './log/describeCause.ts';
import { requestOfMessage } from './log/requestContext.ts';
import { code } from './log/code.ts';

/**
 * All that a line of the log can carry. There is no room for words of a conversation, for names, or for addresses and
 * telephone numbers: what is not listed here is left out, and every string must look like a name in code.
 */
export type LogFields = {
  /** Channels' ids can be telephone numbers: both are logged as a keyed hash. */
  readonly conversationId?: string | undefined;
  readonly activityId?: string | undefined;
  /** Ours, made for each request. Lines of a message that is being handled have its own without this. */
  readonly requestId?: string | undefined;
  readonly channel?: string | undefined;
  readonly route?: string | undefined;
  readonly method?: string | undefined;
  readonly status?: number | undefined;
  readonly reason?: string | undefined;
  readonly milliseconds?: number | undefined;
  readonly count?: number | undefined;
  readonly run?: number | undefined;
  readonly port?: number | undefined;
  readonly store?: string | undefined;
  readonly version?: string | undefined;
  /** What was thrown: its name, its code and where it came from; never its message, which can hold a document. */
  readonly cause?: unknown;
};

/** Where the service tells what happens. `event` is a name in code, such as `turn.failed`. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** How a log is made. */
export interface LogOptions {
  readonly level: LogLevel;
  /** The key of the hashes; with the service's secret they stay the same from one start to the next. */
  readonly hashKey: string;
  /** Takes the lines, JSON each; standard output when there is none. */
  readonly write?: (line: string) => void;
}

const hashed = ['conversationId', 'activityId'] as const;
const named = ['channel', 'route', 'method', 'reason', 'store', 'version'] as const;
const counted = ['status', 'milliseconds', 'count', 'run', 'port'] as const;

/** A log of one JSON line per event; lines of one request carry its id. */
export function createLog({ level, hashKey, write }: LogOptions): Log {
  const settings: pino.LoggerOptions = {
    level,
    base: {},
    messageKey: 'event',
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
  };
  const logger = write ? pino(settings, { write }) : pino(settings);
  const hash = (id: string): string => createHmac('sha256', hashKey).update(id).digest('hex').slice(0, 12);
  const at =
    (name: keyof Log) =>
    (event: string, fields: LogFields = {}): void => {
      if (logger.isLevelEnabled(name)) logger[name](allowed(fields, hash), code(event));
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

function allowed(fields: LogFields, hash: (id: string) => string): Record<string, unknown> {
  const kept: Record<string, unknown> = {};
  const requestId = fields.requestId ?? requestOfMessage(fields);
  if (requestId !== undefined) kept.requestId = code(requestId);
  for (const key of hashed) if (typeof fields[key] === 'string') kept[key] = hash(fields[key]);
  for (const key of named) if (typeof fields[key] === 'string') kept[key] = code(fields[key]);
  for (const key of counted) if (typeof fields[key] === 'number') kept[key] = fields[key];
  if (fields.cause !== undefined) kept.cause = describeCause(fields.cause);
  return kept;
}
