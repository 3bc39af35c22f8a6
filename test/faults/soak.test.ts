import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { openStore } from '../../bot/store/openStore.ts';
import type { Store } from '../../bot/store/store.ts';
import type { Language } from '../../guidance/language.ts';
import {
  residentByText,
  residentOnBotFramework,
  residentWhoPolls,
  residentWithSocket,
  type SoakPlace,
  type SoakResult,
} from '../support/faults/soakResident.ts';
import { watchProcess, type Stretch } from '../support/faults/soakWatch.ts';
import { startConnector, type Connector } from '../support/faults/startConnector.ts';
import { startService, type Service } from '../support/service/startService.ts';
import { staffClient } from '../support/staff/staffClient.ts';
import { textingSettings } from '../support/twilio/startTexting.ts';
import { startTwilio, type TwilioStandIn } from '../support/twilio/startTwilio.ts';

/** How long residents come; `npm run soak` says 10. Without it, as in the suite, only what is lost is looked at: the process is still warming up. */
const minutes = Number(process.env['SOAK_MINUTES'] ?? 0);
const seconds = minutes > 0 ? minutes * 60 : 5;
/** What is compared: the second third of these with the last. The first third is the warming up. */
const stretches = 12;
/** Residents at once. */
const atOnce = { sockets: 6, polling: 3, botFramework: 4, phones: 3 };

/**
 * Bounds on the last third against the second. Memory goes up and down with the collector, so its lowest counts, and there are caches
 * of 20,000 conversations to fill.
 * Processor time is the service's alone; how long an answer takes is also the doing of whatever else runs on the machine.
 */
const bounds = {
  memory: { times: 1.15, more: 30 },
  processor: { times: 1.3, more: 0.5 },
  p50: { times: 3, more: 20 },
};

let data: string;
let connector: Connector;
let twilio: TwilioStandIn;
let service: Service;
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'guidepost-soak-'));
  [connector, twilio] = await Promise.all([startConnector(), startTwilio()]);
  service = await startService({
    ...textingSettings(twilio),
    GUIDEPOST_CHANNELS: 'website,botFramework,sms',
    GUIDEPOST_DATA: data,
    GUIDEPOST_STAFF: 'on',
    GUIDEPOST_NEW_CONVERSATIONS: '1000000',
    GUIDEPOST_MESSAGES_PER_MINUTE: '100000',
  });
}, 60_000);
afterEach(async () => {
  await service.stop('SIGKILL');
  await Promise.all([connector.close(), twilio.close()]);
  await rm(data, { recursive: true });
});

test(
  'residents of both languages come and go on every channel while staff read: what was acknowledged is there once and in order, and nothing grows',
  async () => {
    const watch = await watchProcess(service.pid);
    const place = {
      address: service.address,
      serviceUrl: connector.url,
      took: (milliseconds: number) => watch.took(milliseconds),
    };
    const isOver = after(seconds * 1000);
    const results: SoakResult[] = [];
    const coming = Promise.all(
      kinds(place).flatMap(({ count, come }) => Array.from({ length: count }, () => keep(come))),
    );
    const reading = staffRead(isOver);
    const seen: Stretch[] = [];
    for (let stretch = 0; stretch < stretches; stretch += 1) {
      await wait((seconds * 1000) / stretches);
      seen.push(await watch.mark());
      tell(seen.at(-1));
    }
    await coming;
    expect(await reading).toBeGreaterThan(0);
    expect(await service.stop('SIGTERM')).toBe(0);
    const store = await openStore({ kind: 'embedded', folder: data });
    await expectAllKept(store, results);
    await store.close();
    expect(results.reduce((sum, { refused }) => sum + refused, 0)).toBe(0);
    expect(twilio.complaints).toEqual([]);
    if (minutes > 0) expectFlat(seen);

    async function keep(come: (language: Language) => Promise<SoakResult>): Promise<void> {
      for (let turn = Math.floor(Math.random() * 2); !isOver(); turn += 1)
        results.push(await come(turn % 2 ? 'es' : 'en'));
    }
  },
  (seconds + 120) * 1000,
);

function kinds(place: SoakPlace) {
  let phones = 0;
  return [
    { count: atOnce.sockets, come: (language: Language) => residentWithSocket(place, language) },
    { count: atOnce.polling, come: (language: Language) => residentWhoPolls(place, language) },
    { count: atOnce.botFramework, come: (language: Language) => residentOnBotFramework(place, language) },
    {
      count: atOnce.phones,
      come: (language: Language) => {
        phones += 1;
        // From 1000 on: one of the lower ones is our own number, and what it says to itself is not listened to.
        return residentByText(place, language, `+1860555${1000 + (phones % 9000)}`);
      },
    },
  ];
}

/** The first administrator looks at lists, transcripts, the queue and figures. Gives how many pages. */
async function staffRead(isOver: () => boolean): Promise<number> {
  const told = /Sign in as (\w+) with the one-time password (\S+)/;
  while (!told.test(service.printed())) await wait(20);
  const [, name = '', password = ''] = told.exec(service.printed()) ?? [];
  const client = staffClient(service.address);
  await client.signIn(name, password);
  await client.get('/staff/password');
  await client.post('/staff/password', { password: 'four quiet harbors', again: 'four quiet harbors' });
  let pages = 0;
  do {
    const { html, status } = await client.get('/staff/conversations');
    expect(status).toBe(200);
    const paths = [...html.matchAll(/href="(\/staff\/conversations\/[^"?]+)"/g)].map(([, path = '']) => path);
    const path = paths[pages % Math.max(1, paths.length)] ?? '/staff/conversations';
    for (const each of [path, '/staff/queue', '/staff/dashboard'])
      expect((await client.get(each)).status).toBe(200);
    pages += 4;
    await wait(300);
  } while (!isOver());
  return pages;
}

async function expectAllKept(store: Store, results: readonly SoakResult[]): Promise<void> {
  const phones = new Map<string, string>();
  for (let cursor: string | null = null, more = true; more; more = cursor !== null) {
    const page = await store.list({ channel: 'sms' }, cursor, 200);
    for (const { id } of page.items) {
      const number = /\+1860\d{7}/.exec((await store.load(id))?.address ?? '')?.[0];
      if (number) phones.set(number, id);
    }
    ({ cursor } = page);
  }
  const byConversation = new Map<string, SoakResult[]>();
  for (const result of results) {
    const id = phones.get(result.name) ?? result.name;
    byConversation.set(id, [...(byConversation.get(id) ?? []), result]);
  }
  for (const [id, all] of byConversation) {
    const stored = await store.load(id);
    const lines = await store.entries(id, 0, 500);
    expect([id, lines.map(({ sequence }) => sequence)]).toEqual([id, lines.map((_each, index) => index + 1)]);
    expect(lines).toHaveLength(stored?.lastSequence ?? 0);
    const spoken = lines.filter(({ from }) => from === 'resident').map(({ activityId }) => activityId);
    expect([id, spoken]).toEqual([id, all.flatMap(({ acknowledged }) => acknowledged)]);
    const { sequences } = all[0] ?? {};
    if (sequences) expect([id, sequences]).toEqual([id, lines.map(({ sequence }) => sequence)]);
  }
}

function expectFlat(seen: readonly Stretch[]): void {
  const third = Math.floor(seen.length / 3);
  const of = (part: keyof Stretch, from: number): number =>
    typical(
      part,
      seen.slice(from, from + third).map((stretch) => stretch[part]),
    );
  const grown = Object.entries(bounds).flatMap(([part, { times, more }]) => {
    const [before, now] = [
      of(part as keyof typeof bounds, third),
      of(part as keyof typeof bounds, 2 * third),
    ];
    return now > before * times + more ? [`${part}: ${before.toFixed(1)}, then ${now.toFixed(1)}`] : [];
  });
  expect(grown).toEqual([]);
}

function typical(part: keyof Stretch, values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[part === 'memory' ? 0 : Math.floor(values.length / 2)] ?? 0;
}

function after(milliseconds: number): () => boolean {
  const end = performance.now() + milliseconds;
  return () => performance.now() > end;
}

function tell(stretch: Stretch | undefined): void {
  if (!stretch || minutes === 0) return;
  const { messages, p50, p99, processor, memory } = stretch;
  process.stderr.write(
    `${String(messages).padStart(6)} messages   p50 ${p50.toFixed(0)} ms   p99 ${p99.toFixed(0)} ms   processor ${processor.toFixed(1)} ms each   memory ${memory.toFixed(0)} MB\n`,
  );
}
