import { createHash } from 'node:crypto';
import type { Database, RootDatabase } from 'lmdb';
import { dueTimes, type ConversationSummary, type DueTime } from '../store.ts';
import type { Entry, StoredConversation } from '../store.ts';
import { durable, openFolder } from './lmdbFolder.ts';

/** A place in an order of conversations: a time or a resident's key first, then the conversation's key. */
export type OrderKey = [string] | [string, string];

/** A place in a transcript: the conversation's key, then the sequence. */
export type LineKey = [string] | [string, number];

/** The part of a conversation that lists do not need. */
export type Body = Pick<StoredConversation, 'state' | 'address' | 'handled' | 'outbox'>;

/** A sorted map on disk. Reads within one turn of the event loop see one moment. */
export interface Table<K, V> {
  get(key: K): V | undefined;
  getRange(range: {
    start?: K;
    end?: K;
    limit?: number;
    reverse?: boolean;
    exclusiveStart?: boolean;
  }): Iterable<{ key: K; value: V }>;
  put(key: K, value: V): unknown;
  remove(key: K): unknown;
}

/** What the embedded store keeps. A `null` line is one that was forgotten and must not come back. */
export interface EmbeddedDatabase {
  readonly summaries: Pick<Table<string, ConversationSummary>, 'get' | 'remove'>;
  readonly bodies: Table<string, Body>;
  readonly byActivity: Table<OrderKey, true>;
  readonly byResident: Table<OrderKey, true>;
  readonly byPending: Table<OrderKey, true>;
  readonly due: Readonly<Record<DueTime, Table<OrderKey, true>>>;
  readonly lines: Table<LineKey, Omit<Entry, 'delivery'> | null>;
  readonly deliveries: Table<LineKey, 'delivered' | 'failed'>;
  /** Part of a write: the summary, with its version for later conditions. */
  putSummary(key: string, summary: ConversationSummary): void;
  /** All of the writes if the conversation is stored in that version (0: not at all), else none. Durable when it resolves. */
  writeIfVersion(key: string, version: number, write: () => void): Promise<boolean>;
  /** Adds lines that are not there yet and notes deliveries. Durable when it resolves. */
  addLines(lines: readonly { readonly key: LineKey; readonly entry: Entry }[]): Promise<void>;
  /** Reads and writes that no other process can come between; none is kept when the work throws. Durable when it resolves. */
  transaction<T>(work: () => T): Promise<T>;
  close(): Promise<void>;
}

/** A conversation's or resident's id as a key of fixed length, whatever its length and characters. */
export function keyOf(id: string): string {
  return createHash('sha256').update(id, 'utf16le').digest('base64url');
}

/**
 * The only place that calls lmdb for conversations. A version given to a table that was not opened with `useVersions` ends the process,
 * so the tables' type does not take one.
 */
export function openDatabase(folder: string): EmbeddedDatabase {
  const root = openFolder(folder);
  const tables = root.transactionSync(() => openTables(root));
  const { summaries, lines, deliveries } = tables;
  return {
    ...tables,
    summaries: { get: (key) => upToDate(summaries.get(key)), remove: (key) => summaries.remove(key) },
    putSummary: (key, summary) => void summaries.put(key, summary, summary.version),
    writeIfVersion: (key, version, write) =>
      durable(version === 0 ? summaries.ifNoExists(key, write) : summaries.ifVersion(key, version, write)),
    addLines: async (added) => {
      await durable(Promise.all(added.flatMap(({ key, entry }) => addLine(lines, deliveries, key, entry))));
    },
    transaction: (work) => durable(root.childTransaction(work)),
    close: () => root.close(),
  };
}

/** Within one transaction, or each new table would wait for the disk. */
function openTables(root: RootDatabase) {
  const table = <V, K extends string | OrderKey | LineKey>(name: string): Database<V, K> =>
    root.openDB<V, K>({ name, encoding: 'json' });
  return {
    summaries: root.openDB<ConversationSummary, string>({
      name: 'summaries',
      encoding: 'json',
      useVersions: true,
    }),
    bodies: table<Body, string>('bodies'),
    byActivity: table<true, OrderKey>('byActivity'),
    byResident: table<true, OrderKey>('byResident'),
    byPending: table<true, OrderKey>('byPending'),
    due: {
      nextReminderAt: table<true, OrderKey>('byReminder'),
      forgetAt: table<true, OrderKey>('byForgetting'),
      waitingSince: table<true, OrderKey>('byWaiting'),
      handBackAt: table<true, OrderKey>('byHandBack'),
    },
    lines: table<Omit<Entry, 'delivery'> | null, LineKey>('lines'),
    deliveries: table<'delivered' | 'failed', LineKey>('deliveries'),
  };
}

const noTimes = Object.fromEntries(dueTimes.map((each) => [each, null])) as Record<DueTime, null>;

/** Earlier releases knew of no reminders, no private answers and no waiting. */
function upToDate(stored: ConversationSummary | undefined): ConversationSummary | undefined {
  return stored && { ...noTimes, ...stored };
}

function addLine(
  lines: Database<Omit<Entry, 'delivery'> | null, LineKey>,
  deliveries: Database<'delivered' | 'failed', LineKey>,
  key: LineKey,
  { delivery, ...line }: Entry,
): Promise<boolean>[] {
  const added = lines.ifNoExists(key, () => lines.put(key, line));
  return delivery === undefined ? [added] : [added, deliveries.put(key, delivery)];
}
