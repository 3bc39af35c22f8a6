import type { Document } from 'bson';

/** How a command looks for its documents. */
export interface MongoQuery {
  readonly collection: string;
  readonly filter: Document;
  /** Empty where the order does not matter. */
  readonly sort: Readonly<Record<string, number>>;
}

/** What a command looks for: one query of a find, one a statement of a delete or update, none of any other. */
export function queriesOf(name: string, command: Document): readonly MongoQuery[] {
  const collection = String(command[name]);
  if (name === 'find')
    return [{ collection, filter: documentOf(command['filter']), sort: documentOf(command['sort']) }];
  const statements = (command['deletes'] ?? command['updates'] ?? []) as readonly Document[];
  return statements.map(({ q }) => ({ collection, filter: documentOf(q), sort: {} }));
}

/** The fields of every index that such a query can be answered with, each with its direction. */
export function indexesFor(
  { filter, sort }: Pick<MongoQuery, 'filter' | 'sort'>,
  indexes: readonly Readonly<Record<string, number>>[],
): readonly Readonly<Record<string, number>>[] {
  const { equal, ranged } = conditionsOf(filter);
  const order = Object.entries(sort);
  return indexes.filter((index) => {
    const fields = Object.entries(index);
    const [first = ''] = fields.map(([field]) => field);
    if (order.length === 0) return equal.has(first) || ranged.has(first);
    const length = fields.length - order.length;
    const rest = fields.slice(length).map(([field, direction], at) => ({
      isField: field === order[at]?.[0],
      isTurned: direction !== order[at]?.[1],
    }));
    const isOrder =
      rest.every(({ isField }) => isField) && new Set(rest.map(({ isTurned }) => isTurned)).size === 1;
    // In the order alone everything would be walked through until enough of it is what was asked for.
    const narrows = equal.size === 0 || length > 0;
    return length >= 0 && narrows && isOrder && fields.slice(0, length).every(([field]) => equal.has(field));
  });
}

/**
 * The fields for which one value is asked (yes or no narrows too little to count), and those for which a range is. Others are looked at in
 * each document.
 */
export function conditionsOf(filter: Document): {
  readonly equal: ReadonlySet<string>;
  readonly ranged: ReadonlySet<string>;
} {
  const parts = [filter, ...((filter['$and'] ?? []) as readonly Document[])];
  const all: [string, unknown][] = parts.flatMap((part) => Object.entries(part));
  const isOne = (asked: unknown) =>
    typeof asked === 'object' && asked !== null ? '$eq' in asked : typeof asked !== 'boolean';
  const ranges = ['$lt', '$lte', '$gt', '$gte', '$in'];
  const isRange = (asked: unknown) =>
    typeof asked === 'object' && asked !== null && ranges.some((each) => each in asked);
  const named = all.filter(([field]) => !field.startsWith('$'));
  return {
    equal: new Set(named.flatMap(([field, asked]) => (isOne(asked) ? [field] : []))),
    ranged: new Set(named.flatMap(([field, asked]) => (isRange(asked) ? [field] : []))),
  };
}

function documentOf(given: unknown): Document {
  return given ?? {};
}
