import type { Entry, Store, StoredConversation } from '../../store/store.ts';
import { forTranscript } from '../../turn/forTranscript.ts';

/** Lines of a conversation that are shown at most, the newest ones. */
const mostLines = 300;

/**
 * The newest lines of a conversation as its transcript keeps them, with those that were committed and not appended yet. `stored` must have
 * been loaded before. Throws `StoreUnavailable`.
 */
export async function readTranscript(
  store: Pick<Store, 'entries'>,
  { id, lastSequence, outbox }: StoredConversation,
): Promise<readonly Entry[]> {
  const from = Math.max(0, lastSequence - mostLines);
  const appended = await store.entries(id, from, mostLines);
  const there = new Set(appended.map(({ sequence }) => sequence));
  const added = outbox.filter(({ sequence }) => sequence > from && !there.has(sequence)).map(forTranscript);
  return [...appended.filter(({ sequence }) => sequence <= lastSequence), ...added].sort(
    (one, other) => one.sequence - other.sequence,
  );
}
