import type { PlaceKey, PlaceTable } from './database.ts';

/** A place in time: ISO 8601 UTC, then whatever tells things of the same moment apart. */
export type Place = readonly [string, ...(string | number)[]];

/** What a stretch of looking came to. */
export interface Stretch {
  readonly found: readonly Place[];
  /** Where to go on looking; `null` when there is no more. */
  readonly next: Place | null;
}

/** Beyond this many, one order is as long as another. */
const countedTo = 2000;

/**
 * Places that are in all of the orders (at least one, the shortest first), newest first, before the given one and not older than `since`.
 * Looks at `stretch` places of the first order.
 */
export function commonPlaces(
  table: PlaceTable,
  [shortest = '', ...others]: readonly string[],
  before: Place | null,
  since: string,
  stretch: number,
): Stretch {
  const found: Place[] = [];
  let looked = 0;
  let last: Place | null = null;
  for (const { key } of table.getRange({ ...bounds(shortest, before, since), limit: stretch })) {
    const [, ...place] = key;
    looked += 1;
    last = place;
    if (others.every((order) => table.has([order, ...place]))) found.push(place);
  }
  return { found, next: looked < stretch ? null : last };
}

/** The orders by their length. Counting takes as long as a stretch or two, so it is done once for a page. */
export function shortestFirst(table: PlaceTable, orders: readonly string[]): readonly string[] {
  if (orders.length < 2) return orders;
  const counted = orders.map((order) => ({ order, count: countOf(table, order) }));
  return counted.sort((one, other) => one.count - other.count).map(({ order }) => order);
}

function countOf(table: PlaceTable, order: string): number {
  return table.count({ ...bounds(order, null, ''), limit: countedTo });
}

/** No time is after '~'. */
function bounds(order: string, before: Place | null, since: string) {
  const start: PlaceKey = before === null ? [order, '~'] : [order, ...before];
  const end: PlaceKey = [order, since];
  return { start, end, reverse: true, exclusiveStart: true };
}
