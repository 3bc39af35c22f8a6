import { checkedLimit } from '../checkedLimit.ts';
import { checkedWords } from '../checkedWords.ts';
import { RecentValues } from '../../recentValues.ts';
import type { ConversationSummary, DueTime, Entry, Store, StoredConversation } from '../store.ts';
import { completeOrders } from './completeOrders.ts';
import { readConversation, withBody, writeConversation } from './conversationRecord.ts';
import { keyOf, openDatabase } from './database.ts';
import type { EmbeddedDatabase } from './database.ts';
import { forgetResident, ofResident } from './forgetResident.ts';
import { listConversations } from './listConversations.ts';
import { searchLines } from './searchLines.ts';
import { settleOutbox } from './settleOutbox.ts';
import { sweepConversations } from './sweepConversations.ts';
import { commitNote, readNote, sweepNotes } from './notes.ts';
import { appendEntries, readEntries, writeNewLine } from './transcript.ts';
import { whileOpen } from '../whileOpen.ts';

/** Conversations that are loaded and not committed yet, of which the summary is kept: it need not be read twice in a turn. */
const mostLoaded = 500;

/**
 * A store in a folder of this machine, made when it is missing (readable by its owner alone). Several processes may share
 * it; the folder must be on a local disk. Throws `DamagedDatabase`, or whatever else keeps it from being opened. With fewer than
 * `keptFree` bytes free on that disk, 32 MiB unless told otherwise, nothing is written: every write is `StoreUnavailable`, and the store
 * is not ready.
 */
export async function openEmbeddedStore(folder: string, keptFree?: number): Promise<Store> {
  const database = openDatabase(folder, keptFree);
  const loaded = new RecentValues<ConversationSummary>(mostLoaded);
  const stopped = new AbortController();
  const completing = completeOrders(database, stopped.signal).catch(() => undefined);
  return whileOpen(
    {
      load: async (id) => {
        const key = keyOf(id);
        const summary = database.summaries.get(key);
        if (summary === undefined) return null;
        loaded.set(key, summary);
        return withBody(database, key, summary);
      },
      commit: async (document) => ((await commit(database, loaded, document)) ? 'committed' : 'conflict'),
      commitWithLines: async (document, lines) => {
        const settled = { ...document, outbox: [], pendingSince: null };
        return (await commit(database, loaded, settled, lines)) ? 'appended' : 'conflict';
      },
      append: (entries) => appendEntries(database, entries),
      entries: async (id, after, limit) => readEntries(database, id, after, checkedLimit(limit, 500)),
      heads: async (ids) => heads(database, ids),
      list: (filter, cursor, limit) => listConversations(database, filter, cursor, checkedLimit(limit, 200)),
      search: (words, cursor, limit) =>
        searchLines(database, checkedWords(words), cursor, checkedLimit(limit, 200)),
      pending: async (before, limit) => pending(database, before, limit),
      due: async (what, at, limit) => due(database, what, at, limit),
      settle: (id, version, through) => settleOutbox(database, id, version, through),
      ofResident: async (residentId, limit) => ofResident(database, residentId, checkedLimit(limit, 200)),
      forget: (residentId) => forgetResident(database, residentId),
      sweep: (before) => sweepConversations(database, before),
      note: async (key) => readNote(database, key),
      commitNote: (note) => commitNote(database, note),
      sweepNotes: (now) => sweepNotes(database, now),
      ready: async () => {
        database.expectRoom();
        database.summaries.get('');
      },
    },
    async () => {
      stopped.abort();
      await completing;
      await database.close();
    },
  );
}

/**
 * What was read for the orders is of the version that the write is conditional on, so it cannot be out of date then; but for the outbox,
 * which may have been settled since, and a place taken out twice does no harm.
 */
async function commit(
  database: EmbeddedDatabase,
  loaded: RecentValues<ConversationSummary>,
  document: StoredConversation,
  lines: readonly Entry[] = [],
): Promise<boolean> {
  const key = keyOf(document.id);
  const known = loaded.get(key);
  loaded.delete(key);
  const stored = known?.version === document.version - 1 ? known : database.summaries.get(key);
  if ((stored?.version ?? 0) !== document.version - 1) return false;
  return database.writeIfVersion(key, document.version - 1, () => {
    writeConversation(database, stored, document);
    for (const line of lines) writeNewLine(database, [key, line.sequence], line);
  });
}

function heads(database: EmbeddedDatabase, ids: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const id of ids) {
    const summary = database.summaries.get(keyOf(id));
    if (summary !== undefined) found.set(id, summary.lastSequence);
  }
  return found;
}

function pending(database: EmbeddedDatabase, before: string, limit: number): StoredConversation[] {
  return Array.from(database.byPending.getRange({ end: [before], limit }), ({ key: [, conversation = ''] }) =>
    readConversation(database, conversation),
  ).filter((conversation) => conversation !== null);
}

/** A place that a process of the first release left behind, when it forgot a conversation or wrote over it, counts for nothing. */
function due(database: EmbeddedDatabase, what: DueTime, at: string, limit: number): StoredConversation[] {
  const all: StoredConversation[] = [];
  for (const { key } of database.due[what].getRange({ end: [at, '~'] })) {
    const [dueAt, conversation = ''] = key;
    const found = readConversation(database, conversation);
    if (found?.[what] === dueAt) all.push(found);
    if (all.length === limit) break;
  }
  return all;
}
