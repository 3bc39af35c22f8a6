import type { Entry } from '../../store/store.ts';

/** A line that is in no transcript: of a turn the database could not take, or the goodbye after a deletion. */
export interface PassingLine {
  /** When it was said, milliseconds since 1970, unique and rising within the process. */
  readonly order: number;
  readonly entry: Entry;
}

/** Keeps passing lines for clients that ask for them later. */
export interface PassingLines {
  keep(conversationId: string, entries: readonly Entry[]): readonly PassingLine[];
  since(conversationId: string, order: number): readonly PassingLine[];
}

/** A client that polls sees a line well within this. Milliseconds. */
const keptFor = 5 * 60 * 1000;
const perConversation = 40;
const conversations = 1000;

/** Lines kept in this process for five minutes, 40 of a conversation and 1000 conversations at most. */
export function createPassingLines(clock: () => Date): PassingLines {
  const kept = new Map<string, readonly PassingLine[]>();
  let last = 0;

  const fresh = (id: string): readonly PassingLine[] => {
    const oldest = clock().getTime() - keptFor;
    return (kept.get(id) ?? []).filter(({ order }) => order >= oldest);
  };
  return {
    keep: (id, entries) => {
      const added = entries.map((entry): PassingLine => {
        last = Math.max(last + 1, clock().getTime());
        return { order: last, entry };
      });
      const lines = [...fresh(id), ...added].slice(-perConversation);
      kept.delete(id);
      kept.set(id, lines);
      const [oldest] = kept.keys();
      if (kept.size > conversations && oldest !== undefined) kept.delete(oldest);
      return added;
    },
    since: (id, after) => fresh(id).filter(({ order }) => order > after),
  };
}
