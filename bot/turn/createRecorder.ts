import type { Entry, Store } from '../store/store.ts';
import type { Committed } from './attemptTurn.ts';
import { createConversationQueue } from './conversationQueue.ts';
import { forTranscript } from './forTranscript.ts';
import { RecentValues } from '../recentValues.ts';
import type { TurnLog } from './turnLog.ts';

/** Turns of one conversation whose lines may wait to be written. */
const mostWaiting = 50;

/** Writes the lines of delivered turns into the transcript, those of one conversation one turn after the other. */
export interface Recorder {
  /** Entries up to here are known to be in the transcript; 0 where nothing is known. */
  settledThrough(conversationId: string): number;
  /** Resolves when the lines are there, or are left to the sweeper. Never rejects: the turn itself is committed. */
  record(entries: readonly Entry[], committed: Committed): Promise<void>;
  /** Resolves when nothing is being written. */
  idle(): Promise<void>;
}

/** A recorder that remembers of so many conversations up to where they are settled. */
export function createRecorder(
  { store, log }: { readonly store: Pick<Store, 'append'>; readonly log: TurnLog },
  conversations: number,
): Recorder {
  const queue = createConversationQueue(mostWaiting);
  const settled = new RecentValues<number>(conversations);
  const settledThrough = (id: string): number => settled.get(id) ?? 0;

  const write = async (entries: readonly Entry[], { document }: Committed): Promise<void> => {
    const { id, outbox, lastSequence } = document;
    const first = entries[0]?.sequence ?? Infinity;
    try {
      await store.append(entries.map(forTranscript));
      const areOlderDone = outbox.every(
        ({ sequence }) => sequence >= first || sequence <= settledThrough(id),
      );
      if (areOlderDone && entries.every(({ delivery }) => delivery !== 'failed'))
        settled.set(id, lastSequence);
    } catch (cause) {
      log.warn('turn.notAppended', { conversationId: id, activityId: entries[0]?.activityId, cause });
    }
  };
  return {
    settledThrough,
    record: async (entries, committed) => {
      const { id, lastSequence } = committed.document;
      if (committed.appended) settled.set(id, lastSequence);
      else if (entries.every(({ sequence }) => sequence > 0))
        await queue.run(id, () => write(entries, committed));
    },
    idle: () => queue.idle(),
  };
}
