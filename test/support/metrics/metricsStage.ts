import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEmbeddedRecords } from '../../../bot/store/records/openEmbeddedRecords.ts';
import type { Store } from '../../../bot/store/store.ts';
import { openClient, type Client } from '../service/client.ts';
import { startTexting, type Texting } from '../twilio/startTexting.ts';
import { figuresIn, type Figures } from './figures.ts';

/** What must be found in no figure: the token, and a word that is in everything that anybody says or is called. */
export const marks = { token: 'canarytoken'.repeat(4), canary: 'zqxcanary' } as const;

type Replaceable = 'load' | 'due';

/** The whole service with three channels, the console and figures, on a Monday morning in office hours. */
export interface MetricsStage {
  readonly texting: Texting;
  /** A resident on the website. */
  readonly client: Client;
  /** Everything that `/metrics` showed. */
  readonly shown: readonly string[];
  /** Asks for the figures. Throws when they are not given. */
  scrape(): Promise<Figures>;
  /** Stands in front of a method of the store for one call; for the first one with this argument, where it is given. */
  once<K extends Replaceable>(method: K, instead: Store[K], argument?: string): void;
  /** A message of the Bot Framework Emulator's. */
  botMessage(parts: object, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

/** Opens it in a folder that is removed when it closes. */
export async function openMetricsStage(): Promise<MetricsStage> {
  const folder = await mkdtemp(join(tmpdir(), 'guidepost-metrics-'));
  const records = await openEmbeddedRecords(join(folder, 'staff'));
  const texting = await startTexting(
    {
      GUIDEPOST_CHANNELS: 'website,botFramework,sms',
      GUIDEPOST_STAFF_HOURS: 'mon-fri 09:00-17:00',
      GUIDEPOST_METRICS_TOKEN: marks.token,
    },
    { records },
  );
  const { address, stage } = texting.running;
  stage.time.now = Date.parse('2026-11-23T15:00:00Z');
  const shown: string[] = [];
  return {
    texting,
    client: await openClient(address),
    shown,
    scrape: async () => {
      const response = await fetch(`${address}/metrics`, bearer(marks.token));
      if (response.status !== 200) throw new Error(`No figures: ${response.status}`);
      const text = await response.text();
      shown.push(text);
      return figuresIn(text);
    },
    once: (method, instead, argument) => replaceOnce(stage.store, method, instead, argument),
    botMessage: (parts, headers) => sendBotMessage(address, parts, headers),
    close: async () => {
      await texting.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** A request with a bearer token. */
export function bearer(value: string): RequestInit {
  return { headers: { authorization: `Bearer ${value}` } };
}

/** The value; throws when there is none. */
export function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('There is none');
  return value;
}

function replaceOnce<K extends Replaceable>(
  store: Store,
  method: K,
  instead: Store[K],
  argument?: string,
): void {
  const real = store[method].bind(store) as (...parts: readonly unknown[]) => unknown;
  store[method] = ((...parts: readonly unknown[]) => {
    if (argument !== undefined && parts[0] !== argument) return real(...parts);
    store[method] = real as Store[K];
    return (instead as (...parts: readonly unknown[]) => unknown)(...parts);
  }) as Store[K];
}

function sendBotMessage(
  address: string,
  parts: object,
  headers: Record<string, string> = {},
): Promise<Response> {
  const { canary } = marks;
  const activity = {
    type: 'message',
    id: `m${canary}`,
    channelId: 'emulator',
    from: { id: `u-${canary}`, name: `Person ${canary}` },
    recipient: { id: 'bot' },
    conversation: { id: `c-${canary}` },
    text: `hello ${canary}`,
    ...parts,
  };
  return fetch(`${address}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(activity),
  });
}
