import { MongoClient } from 'mongodb';
import type { ClientSession, Collection, Document, MongoClientOptions } from 'mongodb';
import type { ConversationDocument } from './conversationDocument.ts';
import type { LineDocument } from './lineDocument.ts';
import type { RecordDocument } from './recordDocument.ts';
import type { NoteDocument } from './notes.ts';
import type { CollectionName } from './indexSpecs.ts';
import { createReach } from './reach.ts';
import type { Reach } from './reach.ts';

/** The collections and the way to them. Shard keys: `_id`, `conversationId` and `_id`. */
export interface MongoConnection {
  readonly reach: Reach;
  readonly conversations: Collection<ConversationDocument>;
  readonly lines: Collection<LineDocument>;
  readonly records: Collection<RecordDocument>;
  readonly notes: Collection<NoteDocument>;
  /** Any of them, for work that does not look into its documents. */
  collection(name: CollectionName): Collection<{ readonly _id: string }>;
  /** Throws `StoreUnavailable` when the server does not answer. */
  ping(): Promise<void>;
  /** A command to the deployment as a whole. */
  admin(command: Document): Promise<Document>;
  /** Reads that are all of one moment, that of the first; whether the server can do that is told by its first answer. */
  snapshot(): ClientSession;
  close(): Promise<void>;
}

/** What can be told a store beside the connection string. */
export interface MongoStoreOptions {
  /** The database's name; by default the connection string's, or `guidepost`. */
  readonly database?: string;
  /** Hears the name of every command sent, monitoring aside. */
  readonly onCommand?: (name: string) => void;
}

/**
 * Times in milliseconds. A read or write that got no answer is tried twice by the driver, so each must be shorter than the
 * deadline around both. These come before what the connection string says: nothing weaker may be asked of a turn.
 */
const clientOptions: MongoClientOptions = {
  writeConcern: { w: 'majority', journal: true, wtimeoutMS: 1800 },
  readConcernLevel: 'majority',
  readPreference: 'primary',
  retryWrites: true,
  retryReads: true,
  serverSelectionTimeoutMS: 1800,
  connectTimeoutMS: 1800,
  socketTimeoutMS: 1900,
  waitQueueTimeoutMS: 1000,
  maxPoolSize: 50,
  ignoreUndefined: true,
};

/** A client that connects with its first command. Throws when the connection string cannot be read. */
export function connect(uri: string, options: MongoStoreOptions = {}): MongoConnection {
  const { onCommand } = options;
  const client = new MongoClient(uri, { ...clientOptions, monitorCommands: onCommand !== undefined });
  if (onCommand !== undefined) client.on('commandStarted', (event) => onCommand(event.commandName));
  const reach = createReach(client);
  const database = client.db(options.database ?? databaseIn(uri) ?? 'guidepost');
  return {
    reach,
    conversations: database.collection<ConversationDocument>('conversations'),
    lines: database.collection<LineDocument>('lines'),
    records: database.collection<RecordDocument>('records'),
    notes: database.collection<NoteDocument>('notes'),
    collection: (name) => database.collection<{ readonly _id: string }>(name),
    ping: async () => {
      await reach(() => database.command({ ping: 1 }));
    },
    admin: (command) => reach(() => client.db('admin').command(command)),
    snapshot: () => client.startSession({ snapshot: true }),
    close: () => client.close(),
  };
}

function databaseIn(uri: string): string | undefined {
  const name = /^mongodb(?:\+srv)?:\/\/[^/]+\/([^?]+)/.exec(uri)?.[1];
  return name === undefined ? undefined : decodeURIComponent(name);
}
