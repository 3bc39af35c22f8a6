import { checkedLimit } from '../../../bot/store/checkedLimit.ts';
import { whileOpen } from '../../../bot/store/whileOpen.ts';
import type { Entry, Note, Store, StoredConversation } from '../../../bot/store/store.ts';

/** The part of a store that turns and the sweeper need, in memory and without a pause of its own: lists are not narrowed, and who is forgotten leaves nothing. It passes the contract of commits and transcripts. */
export function createMemoryStore(): Store {
  const conversations = new Map<string, StoredConversation>();
  const lines = new Map<string, Map<number, Entry>>();
  const notes = new Map<string, Note>();
  const linesOf = (id: string): Map<number, Entry> => {
    const found = lines.get(id) ?? new Map<number, Entry>();
    lines.set(id, found);
    return found;
  };
  const notHere = (): never => {
    throw new Error('This store cannot do that');
  };
  return whileOpen(
    {
      load: async (id) => conversations.get(id) ?? null,
      commit: async (document) => {
        if ((conversations.get(document.id)?.version ?? 0) !== document.version - 1) return 'conflict';
        conversations.set(document.id, document);
        return 'committed';
      },
      commitWithLines: async (document, added) => {
        if ((conversations.get(document.id)?.version ?? 0) !== document.version - 1) return 'conflict';
        conversations.set(document.id, { ...document, outbox: [], pendingSince: null });
        for (const line of added) linesOf(document.id).set(line.sequence, line);
        return 'appended';
      },
      append: async (added) => {
        for (const line of added) {
          const there = linesOf(line.conversationId);
          const before = there.get(line.sequence);
          const delivery = line.delivery ?? before?.delivery;
          there.set(line.sequence, { ...(before ?? line), ...(delivery && { delivery }) });
        }
      },
      entries: async (id, after, limit) =>
        [...linesOf(id).values()]
          .filter(({ sequence }) => sequence > after)
          .sort((one, other) => one.sequence - other.sequence)
          .slice(0, checkedLimit(limit, 500)),
      heads: async (ids) =>
        new Map(
          ids.flatMap((id) => {
            const found = conversations.get(id);
            return found ? [[id, found.lastSequence] as const] : [];
          }),
        ),
      pending: async (before, limit) =>
        [...conversations.values()]
          .filter(({ pendingSince }) => pendingSince !== null && pendingSince < before)
          .sort((one, other) => ((one.pendingSince ?? '') < (other.pendingSince ?? '') ? -1 : 1))
          .slice(0, limit),
      settle: async (id, version, through) => {
        const found = conversations.get(id);
        if (found?.version !== version) return false;
        const outbox = found.outbox.filter(({ sequence }) => sequence > through);
        conversations.set(id, { ...found, outbox, pendingSince: outbox.length ? found.pendingSince : null });
        return true;
      },
      note: async (key) => notes.get(key) ?? null,
      commitNote: async (note) => {
        if ((notes.get(note.key)?.version ?? 0) !== note.version - 1) return 'conflict';
        notes.set(note.key, note);
        return 'committed';
      },
      ready: async () => undefined,
      list: async () => ({ items: [...conversations.values()], cursor: null }),
      forget: async (residentId) => {
        const theirs = [...conversations.values()].filter((each) => each.residentId === residentId);
        for (const { id } of theirs) conversations.delete(id);
        return theirs.length;
      },
      search: notHere,
      due: notHere,
      ofResident: notHere,
      sweep: notHere,
      sweepNotes: notHere,
    },
    async () => undefined,
  );
}
