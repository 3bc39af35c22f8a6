import { BSON, EJSON } from 'bson';
import type { Document } from 'bson';
import { Query } from 'mingo';
import { update } from 'mingo/updater';
import { ServerError } from './serverError.ts';

/** One statement of an update command. */
export interface UpdateStatement {
  readonly q: Document;
  readonly u: Document;
  readonly upsert?: boolean;
  readonly multi?: boolean;
}

/** What a statement did. */
export interface Outcome {
  readonly n: number;
  readonly nModified: number;
  readonly upserted?: unknown;
}

/** The documents of one collection. Every method runs to its end before anything else happens, so it is atomic. */
export class Documents {
  readonly indexes: Document[] = [{ v: 2, key: { _id: 1 }, name: '_id_' }];
  readonly #documents: Map<string, Document>;

  constructor(documents: ReadonlyMap<string, Document> = new Map()) {
    this.#documents = new Map(documents);
  }

  /** As it is now, whatever comes: a change puts another document in place of the old one. */
  frozen(): Documents {
    return new Documents(this.#documents);
  }

  insert(document: Document): Outcome {
    const key = keyOf(document);
    if (this.#documents.has(key)) {
      throw new ServerError(11000, 'DuplicateKey', `E11000 duplicate key error index: _id_ dup key: ${key}`);
    }
    this.#documents.set(key, document);
    return { n: 1, nModified: 0 };
  }

  update({ q, u, upsert = false, multi = false }: UpdateStatement): Outcome {
    const matching = this.find(q);
    const targets = multi ? matching : matching.slice(0, 1);
    if (targets.length === 0) return upsert ? this.#upsert(q, u) : { n: 0, nModified: 0 };
    let nModified = 0;
    for (const document of targets) {
      const changed = applied(u, document, false);
      if (EJSON.stringify(changed) !== EJSON.stringify(document)) nModified += 1;
      this.#documents.set(keyOf(document), changed);
    }
    return { n: targets.length, nModified };
  }

  remove(filter: Document, limit: number): Outcome {
    const matching = this.find(filter);
    const targets = limit === 0 ? matching : matching.slice(0, limit);
    for (const document of targets) this.#documents.delete(keyOf(document));
    return { n: targets.length, nModified: 0 };
  }

  find(
    filter: Document,
    options: { sort?: Document; limit?: number; projection?: Document } = {},
  ): Document[] {
    const { _id: id } = filter;
    const candidates = typeof id === 'string' ? this.#byId(id) : [...this.#documents.values()];
    const cursor = new Query(filter, {}).find<Document>(candidates, options.projection ?? {});
    if (options.sort !== undefined) cursor.sort(options.sort);
    if (options.limit !== undefined && options.limit !== 0) cursor.limit(options.limit);
    return cursor.all();
  }

  #upsert(filter: Document, change: Document): Outcome {
    const equalities = Object.entries(filter).filter(([, value]) => typeof value !== 'object');
    const document = applied(change, Object.fromEntries(equalities), true);
    this.insert(document);
    return { n: 1, nModified: 0, upserted: document['_id'] };
  }

  #byId(id: string): Document[] {
    const document = this.#documents.get(keyOf({ _id: id }));
    return document === undefined ? [] : [document];
  }
}

function keyOf(document: Document): string {
  return EJSON.stringify({ id: document['_id'] as unknown }, { relaxed: false });
}

function applied(change: Document, document: Document, isNew: boolean): Document {
  if (!Object.keys(change).some((name) => name.startsWith('$'))) {
    return { _id: document['_id'] as unknown, ...change };
  }
  const copy = BSON.deserialize(BSON.serialize(document));
  const { $setOnInsert, ...modifier } = change;
  if (isNew) modifier['$set'] = { ...($setOnInsert as Document), ...(modifier['$set'] as Document) };
  if (Object.keys(modifier).length > 0) update(copy, modifier);
  return copy;
}
