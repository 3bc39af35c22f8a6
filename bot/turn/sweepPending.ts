import type { Entry, Store, StoredConversation } from '../store/store.ts';
import type { Channel } from '../../dialogs/inbound.ts';
import { inQuietHours } from '../../guidance/reminders/quietHours.ts';
import { connecticutZone, dateIn } from '../../guidance/time/dateIn.ts';
import type { Delivery } from './channelPort.ts';
import type { ConversationQueue } from './conversationQueue.ts';
import { deliverEntries } from './deliverEntries.ts';
import { forTranscript } from './forTranscript.ts';
import type { TurnLog } from './turnLog.ts';

/** A turn that is still running is left alone: it may take the channel's 15 seconds. Milliseconds. */
const leftAlone = 30_000;
/** After this long a reply that no channel takes is given up and stays marked as failed. Milliseconds. */
const patience = 24 * 3_600_000;
/** Conversations looked at in one sweep. */
const atOnce = 100;

interface SweepDependencies {
  readonly store: Store;
  readonly deliveries: ReadonlyMap<Channel, Delivery>;
  readonly log: TurnLog;
  readonly clock: () => Date;
  readonly queue: ConversationQueue;
  /** Entries up to here are known to be in the transcript. */
  settledThrough(conversationId: string): number;
}

/** Goes through the conversations with something left in the outbox. Gives how many were settled. */
export async function sweepPending(deps: SweepDependencies): Promise<number> {
  const before = new Date(deps.clock().getTime() - leftAlone).toISOString();
  let settledCount = 0;
  for (const found of await deps.store.pending(before, atOnce)) {
    if (await deps.queue.run(found.id, () => settle(deps, found))) settledCount += 1;
  }
  return settledCount;
}

async function settle(deps: SweepDependencies, found: StoredConversation): Promise<boolean> {
  const { store, clock } = deps;
  const last = found.outbox.at(-1)?.sequence ?? 0;
  if (deps.settledThrough(found.id) >= last) return store.settle(found.id, found.version, last);
  const left = await undelivered(store, found.outbox);
  const abandoned = left.filter((line) => isGivenUp(line, clock().toISOString()));
  if (abandoned.length === left.length) {
    const lines = found.outbox.map((line) => (abandoned.includes(line) ? failed(line) : line));
    await store.append(lines.map(forTranscript));
    return store.settle(found.id, found.version, last);
  }
  return deliverAgain(deps, found, left, abandoned, last);
}

/**
 * By when it was said, since every try moves the conversation on. A reminder is given up with its day and its waking hours: it would
 * come in the night, or with the days wrong.
 */
function isGivenUp({ at, because }: Entry, now: string): boolean {
  if (!because?.rule?.startsWith('reminder.')) return Date.parse(now) - Date.parse(at) > patience;
  return inQuietHours(now) || dateIn(connecticutZone, now) !== dateIn(connecticutZone, at);
}

function failed(line: Entry): Entry {
  return line.from === 'resident' ? line : { ...line, delivery: 'failed' };
}

/** Lines that are not in the transcript yet, or stand there as failed. */
async function undelivered(store: Store, outbox: readonly Entry[]): Promise<readonly Entry[]> {
  const first = outbox[0];
  if (!first) return [];
  const there = await store.entries(first.conversationId, first.sequence - 1, 500);
  const done = new Set(there.filter(({ delivery }) => delivery !== 'failed').map(({ sequence }) => sequence));
  return outbox.filter(({ sequence }) => !done.has(sequence));
}

/** Takes the conversation for this process by a commit of its own, so that no two processes deliver the same lines. */
async function deliverAgain(
  deps: SweepDependencies,
  found: StoredConversation,
  left: readonly Entry[],
  abandoned: readonly Entry[],
  last: number,
): Promise<boolean> {
  const taken = { ...found, version: found.version + 1, pendingSince: deps.clock().toISOString() };
  if ((await deps.store.commit(taken)) === 'conflict') return false;
  const wanted = left.filter((line) => !abandoned.includes(line));
  const entries = await deliverEntries(deps, found.channel, found.address, wanted);
  deps.log.info('sweeper.delivered', { conversationId: found.id, count: wanted.length });
  await deps.store.append([...abandoned.map(failed), ...entries].map(forTranscript));
  if (entries.some(({ delivery }) => delivery === 'failed')) return false;
  return deps.store.settle(found.id, taken.version, last);
}
