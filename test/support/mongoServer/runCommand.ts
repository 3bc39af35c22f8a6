import type { Document } from 'bson';
import type { Outcome, UpdateStatement } from './documents.ts';
import { Documents } from './documents.ts';
import { Moments } from './moments.ts';
import { RetryableWrites } from './retryableWrites.ts';
import { ServerError } from './serverError.ts';

/** All that a server holds; it outlives a restart. */
export class Contents {
  readonly retryable = new RetryableWrites();
  readonly cursors = new Map<number, Document[]>();
  readonly moments = new Moments(() => this.#collections);
  #lastCursor = 0;
  readonly #collections = new Map<string, Documents>();

  collection(database: string, name: string): Documents {
    const place = `${database}.${name}`;
    const found = this.#collections.get(place) ?? new Documents();
    this.#collections.set(place, found);
    return found;
  }

  /** Keeps what a first batch left over, under the id given. 0 when nothing was left. */
  openCursor(rest: Document[]): number {
    if (rest.length === 0) return 0;
    this.#lastCursor += 1;
    this.cursors.set(this.#lastCursor, rest);
    return this.#lastCursor;
  }

  drop(database: string): void {
    for (const name of this.names(database)) this.#collections.delete(`${database}.${name}`);
  }

  names(database: string): string[] {
    const start = `${database}.`;
    return [...this.#collections.keys()]
      .filter((name) => name.startsWith(start))
      .map((name) => name.slice(start.length));
  }
}

type Handler = (contents: Contents, command: Document, target: Documents) => Document;

/** Carries a command out and gives the reply; what the server cannot do is refused as a real one would. */
export function runCommand(contents: Contents, command: Document): Document {
  const name = Object.keys(command)[0] ?? '';
  const handler = handlers[name];
  try {
    if (handler === undefined) throw new ServerError(59, 'CommandNotFound', `no such command: '${name}'`);
    const collection: unknown = name === 'getMore' ? command['collection'] : command[name];
    return {
      ok: 1,
      ...handler(contents, command, contents.collection(String(command['$db']), String(collection))),
    };
  } catch (error) {
    if (!(error instanceof ServerError)) throw error;
    return { ok: 0, errmsg: error.message, code: error.code, codeName: error.codeName };
  }
}

const handlers: Readonly<Record<string, Handler>> = {
  ping: () => ({}),
  buildInfo: () => ({ version: '8.0.4' }),
  connectionStatus: () => ({ authInfo: { authenticatedUsers: [] } }),
  getParameter: () => ({ notablescan: false, minSnapshotHistoryWindowInSeconds: 300 }),
  endSessions: () => ({}),
  insert: (contents, command, target) =>
    written(contents, command, command['documents'] as Document[], (document) => target.insert(document)),
  update: (contents, command, target) =>
    written(contents, command, command['updates'] as UpdateStatement[], (statement) =>
      target.update(statement),
    ),
  delete: (contents, command, target) =>
    written(contents, command, command['deletes'] as { q: Document; limit: number }[], ({ q, limit }) =>
      target.remove(q, limit),
    ),
  find: (contents, command, target) => {
    const { filter = {}, batchSize = 101, singleBatch = false } = command as FindCommand;
    const moment = contents.moments.of(command);
    const found = (moment?.documents ?? target).find(filter, command);
    const first = found.splice(0, singleBatch ? found.length : batchSize);
    const time = moment && { atClusterTime: moment.time };
    return { cursor: { ...opened(contents, command, found), firstBatch: first, ...time } };
  },
  getMore: (contents, command) => {
    const id = Number(command['getMore']);
    const left = contents.cursors.get(id);
    if (left === undefined) throw new ServerError(43, 'CursorNotFound', `cursor id ${id} not found`);
    const nextBatch = left.splice(0, Number(command['batchSize'] ?? 1000));
    return { cursor: { id: BigInt(left.length === 0 ? 0 : id), ns: 'any', nextBatch } };
  },
  killCursors: (contents, command) => {
    const cursorsKilled = command['cursors'] as unknown[];
    for (const id of cursorsKilled) contents.cursors.delete(Number(id));
    return { cursorsKilled };
  },
  createIndexes: (_contents, command, target) => {
    const known = new Set(target.indexes.map((index) => index['name'] as unknown));
    target.indexes.push(...(command['indexes'] as Document[]).filter((index) => !known.has(index['name'])));
    return {};
  },
  listIndexes: (contents, command, target) => ({
    cursor: { ...opened(contents, command, []), firstBatch: target.indexes },
  }),
  dropDatabase: (contents, command) => {
    contents.drop(String(command['$db']));
    return {};
  },
  listCollections: (contents, command) => ({
    cursor: {
      ...opened(contents, command, []),
      firstBatch: contents.names(String(command['$db'])).map((name) => ({ name, type: 'collection' })),
    },
  }),
};

interface FindCommand extends Document {
  readonly filter?: Document;
  readonly batchSize?: number;
  readonly singleBatch?: boolean;
}

/** Each statement of a write is carried out once; an ordered write ends with the first that fails. */
function written<S>(
  { retryable }: Contents,
  command: Document,
  statements: readonly S[],
  carryOut: (statement: S) => Outcome,
): Document {
  const reply = { n: 0, nModified: 0, upserted: [] as Document[], writeErrors: [] as Document[] };
  for (const [index, statement] of statements.entries()) {
    try {
      const { n, nModified, upserted } = retryable.once(command, index, () => carryOut(statement));
      reply.n += n;
      reply.nModified += nModified;
      if (upserted !== undefined) reply.upserted.push({ index, _id: upserted });
    } catch (error) {
      if (!(error instanceof ServerError) || error.code !== 11000) throw error;
      reply.writeErrors.push({ index, code: error.code, errmsg: error.message });
      if (command['ordered'] !== false) break;
    }
  }
  const { upserted, writeErrors, ...counts } = reply;
  return {
    ...counts,
    ...(upserted.length > 0 && { upserted }),
    ...(writeErrors.length > 0 && { writeErrors }),
  };
}

/** The reply's part that says where the rest is to be had. */
function opened(contents: Contents, command: Document, rest: Document[]): Document {
  const id = BigInt(contents.openCursor(rest));
  return { id, ns: `${String(command['$db'])}.${String(Object.values(command)[0])}` };
}
