import { createRequire } from 'node:module';
import type * as Prometheus from 'prom-client';
import { channels } from '../../dialogs/inbound.ts';
import type { TurnResult } from '../turn/channelPort.ts';
import { areas } from './area.ts';
import { storeOperations } from './storeOperations.ts';

/** How a turn can end. */
export const turnOutcomes = [
  'handled',
  'repeated',
  'unsaved',
  'busy',
] as const satisfies readonly TurnResult['status'][];

/** What can become of lines that do not reach the resident; see `DeliveryOutcome`. */
export const lostOutcomes = ['failed', 'withheld', 'undelivered'] as const;

/** Upper bounds in seconds. A resident hears something within 3. */
const turnSeconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5, 10];
const storeSeconds = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5];

/** Loaded only where something is counted: it would add a tenth of a second to every start. */
const loadClient = () => createRequire(import.meta.url)('prom-client') as typeof Prometheus;

/** Everything that is counted in this process. */
export type Meters = ReturnType<typeof createMeters>;

/**
 * The meters, each at nought for every label it can have: labels come from closed lists in the code, never from a message, an address or
 * an id, so what is shown cannot tell of a person and cannot grow.
 */
export function createMeters() {
  const client = loadClient();
  const registry = new client.Registry();
  const registers = [registry];
  client.collectDefaultMetrics({ register: registry });
  const counter = <L extends string>(name: string, help: string, labelNames: readonly L[] = []) =>
    new client.Counter({ name: `guidepost_${name}`, help, labelNames, registers });
  const gauge = (name: string, help: string) =>
    new client.Gauge({ name: `guidepost_${name}`, help, registers });
  const meters = {
    registry,
    ...createTimings(client, registers),
    turns: counter('turns_total', 'Messages of residents, by what became of them.', ['channel', 'outcome']),
    missed: counter('not_understood_total', 'Turns whose message was not understood or only guessed at.', [
      'channel',
    ]),
    conflicts: counter(
      'commit_conflicts_total',
      'Writes that came second to another process or turn; they are run again.',
    ),
    storeFailures: counter('store_failures_total', 'Calls to the store that failed.', ['operation']),
    lost: counter(
      'undelivered_total',
      'Tries to deliver, and lines taken by a channel, that did not reach the resident.',
      ['channel', 'outcome'],
    ),
    refused: counter('refused_authentication_total', 'Requests answered with 401 or 403.', ['area']),
    waiting: gauge(
      'people_waiting',
      'Residents who wait for staff, in the whole store; at most 200 are counted.',
    ),
    longestWait: gauge('longest_wait_seconds', 'How long the first of them has waited.'),
    stuck: gauge(
      'outbox_conversations',
      'Conversations with lines that are undelivered for a minute, in the whole store; at most 100 are counted.',
    ),
  };
  beginAtNought(meters);
  return meters;
}

function createTimings(client: ReturnType<typeof loadClient>, registers: Prometheus.Registry[]) {
  return {
    turnTimes: new client.Histogram({
      name: 'guidepost_turn_seconds',
      help: 'From a message that was let in to its replies, waiting behind others of the same conversation included.',
      labelNames: ['channel'] as const,
      buckets: turnSeconds,
      registers,
    }),
    storeTimes: new client.Histogram({
      name: 'guidepost_store_seconds',
      help: 'Calls to the store that answered.',
      labelNames: ['operation'] as const,
      buckets: storeSeconds,
      registers,
    }),
  };
}

function beginAtNought(meters: Omit<Meters, 'registry'>): void {
  const { turns, missed, lost, refused, storeFailures, turnTimes, storeTimes } = meters;
  for (const channel of channels) {
    turnTimes.zero({ channel });
    missed.inc({ channel }, 0);
    for (const outcome of turnOutcomes) turns.inc({ channel, outcome }, 0);
    for (const outcome of lostOutcomes) lost.inc({ channel, outcome }, 0);
  }
  for (const area of areas) refused.inc({ area }, 0);
  for (const operation of storeOperations) {
    storeFailures.inc({ operation }, 0);
    storeTimes.zero({ operation });
  }
}
