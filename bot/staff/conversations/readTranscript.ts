import { forTranscript } from '../../turn/forTranscript.ts';
import type { Entry, Store, StoredConversation } from '../../store/store.ts';

/** Lines on a page: as many as the store gives at once. */
export const transcriptPage = 500;

/** A part of a conversation's transcript. */
export interface TranscriptPart {
  readonly conversation: StoredConversation;
  readonly lines: readonly Entry[];
  /** They stand after this sequence; 0 for the beginning. */
  readonly after: number;
  /** Where the next part begins: after this sequence; `null` when there is none. */
  readonly next: number | null;
}

/**
 * The lines after a sequence, in order; the newest ones where none is given. What was committed and is not in the transcript yet stands at its end, masked as it will be kept
 * and without a delivery. `null` when there is no such conversation or it was forgotten.
 */
export async function readTranscript(
  store: Pick<Store, 'load' | 'entries'>,
  id: string,
  asked: number | null,
): Promise<TranscriptPart | null> {
  const conversation = await store.load(id);
  if (!conversation || conversation.forgotten) return null;
  const after = asked ?? Math.max(0, conversation.lastSequence - transcriptPage);
  const kept = await store.entries(id, after, transcriptPage);
  const last = kept.at(-1)?.sequence ?? after;
  if (kept.length === transcriptPage) return { conversation, lines: kept, after, next: last };
  const there = new Set(kept.map(({ sequence }) => sequence));
  const waiting = conversation.outbox
    .filter(({ sequence }) => sequence > after && !there.has(sequence))
    .map(forTranscript);
  const lines = [...kept, ...waiting].sort((one, other) => one.sequence - other.sequence);
  return { conversation, lines, after, next: null };
}
