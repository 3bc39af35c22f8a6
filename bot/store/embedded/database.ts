import { hash } from 'node:crypto';
import type { Database, RootDatabase } from 'lmdb';
import { dueTimes } from '../store.ts';
import type {
  ConversationSummary,
  DeliveryOutcome,
  DueTime,
  Entry,
  Note,
  StoredConversation,
} from '../store.ts';
import { RecentValues } from '../../recentValues.ts';
import { lineWords } from '../lineWords.ts';
import { checkWhole } from './checkWhole.ts';
import { openFolder } from './lmdbFolder.ts';

/** A place in an order of conversations: a time or a resident's key first, then the conversation's key. */
export type OrderKey = [string] | [string, string];

/** A place in a transcript: the conversation's key, then the sequence. */
export type LineKey = [string] | [string, number];

/** A place in an order of its own: the order's name, an ISO time, and what tells things of the same moment apart. */
export type PlaceKey = [string, string, ...(string | number)[]];

/** Many orders in one table. */
export interface PlaceTable extends Table<PlaceKey, true> {
  has(key: PlaceKey): boolean;
  /** How many there are in a range, counted no further than its limit. */
  count(range: Parameters<Table<PlaceKey, true>['getRange']>[0]): number;
}

/** The part of a conversation that lists do not need. */
export type Body = Pick<StoredConversation, 'state' | 'address' | 'review' | 'handled' | 'outbox'>;

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
  readonly summaries: Pick<Table<string, ConversationSummary>, 'get' | 'remove'> & {
    keysAfter(key: string, limit: number): readonly string[];
  };
  readonly bodies: Table<string, Body>;
  readonly byActivity: Table<OrderKey, true>;
  /** Conversations by one thing that they are alike in, see `traitsOf`. */
  readonly byTrait: PlaceTable;
  /** Lines by each of their words, see `lineWords`. */
  readonly byWord: PlaceTable;
  /** Which orders are complete: earlier releases had none of these. */
  readonly complete: Table<string, true>;
  readonly byResident: Table<OrderKey, true>;
  readonly byPending: Table<OrderKey, true>;
  readonly due: Readonly<Record<DueTime, Table<OrderKey, true>>>;
  /** A line that was written with its turn holds its delivery itself; what stands under `deliveries` is newer. */
  readonly lines: Table<LineKey, Entry | null>;
  readonly deliveries: Table<LineKey, DeliveryOutcome>;
  readonly notes: Pick<Table<string, Note>, 'get' | 'getRange' | 'remove'>;
  /** Part of a write: the summary, with its version for later conditions. */
  putSummary(key: string, summary: ConversationSummary): void;
  /** All of the writes if the conversation is stored in that version (0: not at all), else none. Durable when it resolves. */
  writeIfVersion(key: string, version: number, write: () => void): Promise<boolean>;
  /** The note if it is stored in the version before its own (0: not at all), else nothing. Durable when it resolves. */
  writeNote(key: string, note: Note): Promise<boolean>;
  /** Adds lines that are not there yet and notes deliveries. Durable when it resolves. */
  addLines(lines: readonly { readonly key: LineKey; readonly entry: Entry }[]): Promise<void>;
  /** Reads and writes that no other process can come between; none is kept when the work throws. Durable when it resolves. */
  transaction<T>(work: () => T): Promise<T>;
  /** Throws `StoreUnavailable` when nothing can be written for want of room. */
  expectRoom(): void;
  close(): Promise<void>;
}

/** A conversation's or resident's id as a key of fixed length, whatever its length and characters. */
export function keyOf(id: string): string {
  const known = keys.get(id);
  if (known !== undefined) return known;
  const key = hash('sha256', Buffer.from(id, 'utf16le'), 'base64url');
  keys.set(id, key);
  return key;
}

/** Those made last: a turn asks some eight times for its conversation's. */
const keys = new RecentValues<string>(1000);

/**
 * The only place that calls lmdb for conversations; throws `DamagedDatabase`. A version given to a table that was not opened with
 * `useVersions` ends the process, so the tables' type does not take one.
 */
export function openDatabase(folder: string, keptFree?: number): EmbeddedDatabase {
  checkWhole(folder);
  const { root, write: durably, expectRoom } = openFolder(folder, keptFree);
  const tables = root.transactionSync(() => openTables(root));
  const { summaries, lines, deliveries, notes } = tables;
  const byTrait = placeTable(tables.byTrait);
  const byWord = placeTable(tables.byWord);
  return {
    ...tables,
    byTrait,
    byWord,
    summaries: {
      get: (key) => upToDate(summaries.get(key)),
      remove: (key) => summaries.remove(key),
      keysAfter: (key, limit) => Array.from(summaries.getKeys({ start: key, exclusiveStart: true, limit })),
    },
    putSummary: (key, summary) => void summaries.put(key, summary, summary.version),
    writeIfVersion: (key, version, write) =>
      durably(() =>
        version === 0 ? summaries.ifNoExists(key, write) : summaries.ifVersion(key, version, write),
      ),
    writeNote: (key, note) => {
      const write = () => void notes.put(key, note, note.version);
      return durably(() =>
        note.version === 1 ? notes.ifNoExists(key, write) : notes.ifVersion(key, note.version - 1, write),
      );
    },
    addLines: async (added) => {
      await durably(() =>
        Promise.all(added.map(({ key, entry }) => addLine(lines, deliveries, byWord, key, entry))),
      );
    },
    transaction: (work) => durably(() => root.childTransaction(work)),
    expectRoom,
    close: () => root.close(),
  };
}

/** Within one transaction, or each new table would wait for the disk. */
function openTables(root: RootDatabase) {
  const table = <V, K extends string | OrderKey | LineKey | PlaceKey>(name: string): Database<V, K> =>
    root.openDB<V, K>({ name, encoding: 'json' });
  return {
    summaries: root.openDB<ConversationSummary, string>({
      name: 'summaries',
      encoding: 'json',
      useVersions: true,
    }),
    bodies: table<Body, string>('bodies'),
    byActivity: table<true, OrderKey>('byActivity'),
    byTrait: table<true, PlaceKey>('byTrait'),
    byWord: table<true, PlaceKey>('byWord'),
    complete: table<true, string>('complete'),
    byResident: table<true, OrderKey>('byResident'),
    byPending: table<true, OrderKey>('byPending'),
    due: {
      nextReminderAt: table<true, OrderKey>('byReminder'),
      forgetAt: table<true, OrderKey>('byForgetting'),
      waitingSince: table<true, OrderKey>('byWaiting'),
      handBackAt: table<true, OrderKey>('byHandBack'),
    },
    lines: table<Entry | null, LineKey>('lines'),
    deliveries: table<DeliveryOutcome, LineKey>('deliveries'),
    notes: root.openDB<Note, string>({ name: 'notes', encoding: 'json', useVersions: true }),
  };
}

function placeTable(database: Database<true, PlaceKey>): PlaceTable {
  return {
    get: (key) => database.get(key),
    getRange: (range) => database.getRange(range),
    put: (key, value) => database.put(key, value),
    remove: (key) => database.remove(key),
    has: (key) => database.doesExist(key),
    count: (range) => database.getKeysCount(range),
  };
}

const noTimes = Object.fromEntries(dueTimes.map((each) => [each, null])) as Record<DueTime, null>;
/** Earlier releases knew of no reminders, no private answers, no waiting, no steps, no marks and no events. */
const earlier = { ...noTimes, step: '', marks: [], events: [] };
const earlierNames = Object.keys(earlier);

function upToDate(stored: ConversationSummary | undefined): ConversationSummary | undefined {
  // Putting all together anew takes longer than reading it, and a list reads many.
  const isWhole = !stored || earlierNames.every((name) => name in stored);
  return isWhole ? stored : { ...earlier, ...stored };
}

/** Where a line stands among those with its words. */
export function wordPlaces([conversation, sequence = 0]: LineKey, line: Omit<Entry, 'delivery'>): PlaceKey[] {
  return lineWords(line).map((word) => [word, line.at, conversation, sequence]);
}

/** A line that is there already stays as it is, but for its delivery. */
async function addLine(
  lines: Database<Entry | null, LineKey>,
  deliveries: Database<DeliveryOutcome, LineKey>,
  byWord: PlaceTable,
  key: LineKey,
  line: Entry,
): Promise<void> {
  const isNew = await lines.ifNoExists(key, () => {
    void lines.put(key, line);
    for (const place of wordPlaces(key, line)) byWord.put(place, true);
  });
  if (!isNew && line.delivery !== undefined) await deliveries.put(key, line.delivery);
}
