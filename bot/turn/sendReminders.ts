import type { Guide } from '../../data/guide.ts';
import type { Channel } from '../../dialogs/inbound.ts';
import { remindNow } from '../../dialogs/reminders/remindNow.ts';
import { numberReplies } from '../../dialogs/texting/numberReplies.ts';
import { flows } from '../../dialogs/flows.ts';
import { inQuietHours } from '../../guidance/reminders/quietHours.ts';
import { StoreUnavailable, type Store, type StoredConversation } from '../store/store.ts';
import type { Committed } from './attemptTurn.ts';
import type { Delivery } from './channelPort.ts';
import type { ConversationQueue } from './conversationQueue.ts';
import type { NextDocument } from './nextDocument.ts';
import { NewerState, readState } from './readState.ts';
import { reminderDocument } from './reminderDocument.ts';
import type { TurnLog } from './turnLog.ts';

/** Conversations asked for at a time: many are due on the same morning. */
const atOnce = 50;
/** How often at most they are asked for in one go. */
const mostRounds = 40;
/** One that cannot be reminded now is looked at again after this long, so that it holds up no other. Milliseconds. */
const putOff = 3_600_000;

/** What sending reminders needs. */
export interface ReminderDependencies {
  readonly store: Store;
  readonly guide: Guide;
  readonly log: TurnLog;
  readonly clock: () => Date;
  readonly deliveries: ReadonlyMap<Channel, Delivery>;
  readonly queue: ConversationQueue;
  /** Entries up to here are known to be in the transcript. */
  settledThrough(conversationId: string): number;
  /** Delivers what was committed and appends it, as a turn does. */
  finish(committed: Committed): Promise<unknown>;
}

/**
 * Reminds everybody whose time has come, outside the quiet hours; gives how many conversations. A due reminder is a turn without a
 * message: committed by version, so that of several processes one sends it, then delivered and appended like any line.
 */
export async function sendReminders(deps: ReminderDependencies, stop?: AbortSignal): Promise<number> {
  let reminded = 0;
  const seen = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    const now = deps.clock().toISOString();
    if (inQuietHours(now)) break;
    // What was seen may still be due, as states of a newer release are; they must not stand before all others.
    const due = await deps.store.due('nextReminderAt', now, atOnce + seen.size);
    const fresh = due.filter(({ id }) => !seen.has(id));
    for (const found of fresh) {
      if (stop?.aborted) return reminded;
      seen.add(found.id);
      if (await deps.queue.run(found.id, () => remind(deps, found))) reminded += 1;
    }
    if (fresh.length < atOnce) break;
  }
  return reminded;
}

/** `false` when nothing was said: another was faster, it became late, the resident was forgotten, or what was due is over. */
async function remind(deps: ReminderDependencies, found: StoredConversation): Promise<boolean> {
  const { store, log, clock } = deps;
  const now = clock().toISOString();
  if (inQuietHours(now)) return false;
  try {
    const next = nextOf(deps, found, now);
    if ((await store.commit(next.document)) === 'conflict') return false;
    if (next.entries.length === 0) return false;
    log.info('reminder.committed', { conversationId: found.id, count: next.entries.length });
    await deps.finish({ repeated: false, ...next });
    return true;
  } catch (cause) {
    if (cause instanceof StoreUnavailable) throw cause;
    log.error('reminder.failed', { conversationId: found.id, cause });
    // A newer release that runs beside this one can read what this one cannot.
    if (!(cause instanceof NewerState)) await store.commit(withNext(found, later(now)));
    return false;
  }
}

function nextOf(deps: ReminderDependencies, stored: StoredConversation, now: string): NextDocument {
  const { guide, deliveries } = deps;
  if (stored.forgotten) return { document: withNext(stored, null), entries: [] };
  if (!deliveries.has(stored.channel)) return { document: withNext(stored, later(now)), entries: [] };
  const reminded = remindNow(readState(stored, stored.language), guide, now);
  const told = stored.channel === 'sms' ? numberReplies({ ...reminded, guide, flows }) : reminded;
  return reminderDocument({ stored, ...told, now, settledThrough: deps.settledThrough(stored.id) });
}

function withNext(stored: StoredConversation, nextReminderAt: string | null): StoredConversation {
  return { ...stored, version: stored.version + 1, nextReminderAt };
}

function later(now: string): string {
  return new Date(Date.parse(now) + putOff).toISOString();
}
