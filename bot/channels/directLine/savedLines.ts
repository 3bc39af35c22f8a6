import type { Language } from '../../../guidance/language.ts';
import type { Entry, Store } from '../../store/store.ts';

/** What the website reads of the store. */
export type ReadableStore = Pick<Store, 'load' | 'entries' | 'heads'>;

/** A stretch of a transcript, committed lines included that were not appended yet. */
export interface SavedLines {
  readonly entries: readonly Entry[];
  /** The sequence up to which this is everything. */
  readonly reached: number;
  /** `true` when reading on from `reached` gives more. */
  readonly more: boolean;
  /** `undefined` when there is no such conversation. */
  readonly language: Language | undefined;
}

/**
 * Lines with a sequence above `after`, in order, about `limit` at a time. The document is read before the transcript: what
 * it had committed is then either in its outbox or already appended, so nothing up to its last sequence can be missed, and
 * what is above it is left for the next reading. What is masked in the transcript is still whole in the outbox. An `after` beyond the end (a database that was restored) reads from the start.
 */
export async function readSavedLines(
  store: ReadableStore,
  conversationId: string,
  after: number,
  limit: number,
): Promise<SavedLines> {
  const stored = await store.load(conversationId);
  if (!stored) return { entries: [], reached: 0, more: false, language: undefined };
  const { lastSequence, outbox, language } = stored;
  if (after === lastSequence) return { entries: [], reached: after, more: false, language };
  const from = after > lastSequence ? 0 : after;
  const appended = await store.entries(conversationId, from, limit);
  const more = appended.length === limit;
  const reached = more ? Math.min(lastSequence, appended.at(-1)?.sequence ?? from) : lastSequence;
  const bySequence = new Map([...appended, ...outbox].map((entry) => [entry.sequence, entry]));
  const entries = [...bySequence.values()]
    .filter(({ sequence }) => sequence > from && sequence <= reached)
    .sort((one, other) => one.sequence - other.sequence);
  return { entries, reached, more: more && reached < lastSequence, language };
}
