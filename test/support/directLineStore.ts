import type { ReadableStore } from '../../bot/channels/directLine/savedLines.ts';
import { StoreUnavailable, type Entry, type StoredConversation } from '../../bot/store/store.ts';

/** The reading half of a store, in memory, with switches for what can go wrong. */
export interface DirectLineStore extends ReadableStore {
  heads: ReadableStore['heads'];
  /** While `true` every reading fails. */
  down: boolean;
  /** While `true` committed lines stay in the outbox, as after a crash before the append. */
  holdBack: boolean;
  /** How many readings there were, by method. */
  readonly readings: Record<'load' | 'entries' | 'heads', number>;
  /** Adds lines as a commit does, then appends them unless they are held back. */
  commit(
    document: Pick<StoredConversation, 'id' | 'language' | 'residentId'>,
    entries: readonly Entry[],
  ): void;
  readonly documents: Map<string, StoredConversation>;
}

/** A store with nothing in it. */
export function createDirectLineStore(): DirectLineStore {
  const documents = new Map<string, StoredConversation>();
  const transcripts = new Map<string, Entry[]>();
  const readings = { load: 0, entries: 0, heads: 0 };
  const read = (name: keyof typeof readings): void => {
    readings[name] += 1;
    if (store.down) throw new StoreUnavailable('down');
  };
  const store: DirectLineStore = {
    down: false,
    holdBack: false,
    readings,
    documents,
    load: async (id) => {
      read('load');
      return documents.get(id) ?? null;
    },
    entries: async (id, after, limit) => {
      read('entries');
      const lines = transcripts.get(id) ?? [];
      return lines.filter(({ sequence }) => sequence > after).slice(0, limit);
    },
    heads: async (ids) => {
      read('heads');
      return new Map(
        ids.flatMap((id) => (documents.has(id) ? [[id, documents.get(id)?.lastSequence ?? 0]] : [])),
      );
    },
    commit: ({ id, language, residentId }, entries) => {
      const before = documents.get(id);
      const lastSequence = entries.at(-1)?.sequence ?? before?.lastSequence ?? 0;
      const outbox = store.holdBack ? [...(before?.outbox ?? []), ...entries] : (before?.outbox ?? []);
      if (!store.holdBack) transcripts.set(id, [...(transcripts.get(id) ?? []), ...entries]);
      const lastActivityAt = entries.at(-1)?.at ?? before?.lastActivityAt ?? blank.lastActivityAt;
      const createdAt = before?.createdAt ?? lastActivityAt;
      const changed = { id, language, residentId, lastSequence, outbox, createdAt, lastActivityAt };
      documents.set(id, { ...blank, ...before, ...changed });
    },
  };
  return store;
}

const blank: StoredConversation = {
  id: '',
  version: 1,
  state: '',
  residentId: '',
  channel: 'website',
  address: '',
  language: 'en',
  flow: '',
  step: '',
  outcome: '',
  flags: [],
  events: [],
  review: '',
  marks: [],
  createdAt: '2026-11-02T15:00:00.000Z',
  lastActivityAt: '2026-11-02T15:00:00.000Z',
  lastSequence: 0,
  handled: [],
  outbox: [],
  pendingSince: null,
  nextReminderAt: null,
  forgetAt: null,
  waitingSince: null,
  handBackAt: null,
  forgotten: false,
};
