import { flows } from '../../dialogs/flows.ts';
import { withoutOldPrivate } from '../../dialogs/private/privateAnswers.ts';
import { StoreUnavailable, type Store, type StoredConversation } from '../store/store.ts';
import type { ConversationQueue } from './conversationQueue.ts';
import { forgetAt } from './forgetAt.ts';
import { forTranscript } from './forTranscript.ts';
import { NewerState, readState } from './readState.ts';
import type { TurnLog } from './turnLog.ts';

/** Conversations looked at in one go. */
const atOnce = 100;
/** How often at most they are asked for in one go. */
const mostRounds = 20;
/** One that cannot be read now is looked at again after this long. Milliseconds. */
const putOff = 3_600_000;

interface ForgettingDependencies {
  readonly store: Store;
  readonly log: TurnLog;
  readonly clock: () => Date;
  readonly queue: ConversationQueue;
}

/**
 * Takes private answers that nobody came back for out of the stored state; gives of how many conversations. Committed by version, so
 * that a turn that goes on at the same time loses nothing. The transcript never had them.
 */
export async function forgetPrivate(deps: ForgettingDependencies): Promise<number> {
  let forgotten = 0;
  const seen = new Set<string>();
  for (let round = 0; round < mostRounds; round += 1) {
    // What was seen may still be due, as states of a newer release are; they must not stand before all others.
    const due = await deps.store.due('forgetAt', deps.clock().toISOString(), atOnce + seen.size);
    const fresh = due.filter(({ id }) => !seen.has(id));
    for (const found of fresh) {
      seen.add(found.id);
      if (await deps.queue.run(found.id, () => forget(deps, found))) forgotten += 1;
    }
    if (fresh.length < atOnce) break;
  }
  return forgotten;
}

async function forget(
  { store, log, clock }: ForgettingDependencies,
  found: StoredConversation,
): Promise<boolean> {
  const now = clock().toISOString();
  try {
    const conversation = withoutOldPrivate(readState(found, found.language), flows, now);
    const outbox = found.outbox.map(forTranscript);
    const state = JSON.stringify(conversation);
    const document = { ...found, state, outbox, forgetAt: forgetAt(conversation) };
    return (await store.commit({ ...document, version: found.version + 1 })) === 'committed';
  } catch (cause) {
    if (cause instanceof StoreUnavailable) throw cause;
    log.error('forgetting.failed', { conversationId: found.id, cause });
    const later = new Date(Date.parse(now) + putOff).toISOString();
    // A newer release that runs beside this one can read what this one cannot.
    if (!(cause instanceof NewerState))
      await store.commit({ ...found, version: found.version + 1, forgetAt: later });
    return false;
  }
}
