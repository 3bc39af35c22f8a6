import { setImmediate } from 'node:timers/promises';
import type { ConversationFilter, ConversationSummary, Page } from '../store.ts';
import { commonPlaces, shortestFirst, type Place, type Stretch } from './commonPlaces.ts';
import { areOrdersComplete } from './completeOrders.ts';
import type { EmbeddedDatabase, OrderKey } from './database.ts';
import { traitsAsked, traitsOf } from './traits.ts';

/** How many places are looked at before other work gets its turn; about 3 ms. */
const stretch = 500;

/** One page of `Store.list`. The cursor names the place of the last line shown, so that a page holds what follows it now. */
export async function listConversations(
  database: EmbeddedDatabase,
  filter: ConversationFilter,
  cursor: string | null,
  limit: number,
): Promise<Page<ConversationSummary>> {
  const traits = traitsAsked(filter);
  const walked = areOrdersComplete(database) ? shortestFirst(database.byTrait, traits) : [];
  const wanted = traits.length === 0 ? limit + 1 : stretch;
  const shown: ConversationSummary[] = [];
  let last: Place | null = null;
  let before = firstPlace(filter, cursor);
  for (;;) {
    const { found, next } = placesBefore(database, walked, before, filter.since ?? '', wanted);
    for (const place of found) {
      const summary = summaryAt(database, place, traits);
      if (summary === null) continue;
      if (shown.length === limit) return { items: shown, cursor: last?.join(' ') ?? null };
      shown.push(summary);
      last = place;
    }
    if (next === null) return { items: shown, cursor: null };
    before = next;
    await setImmediate();
  }
}

/** The place that all lines of the page come before: the cursor's, or the filter's if that is older. */
function firstPlace(filter: ConversationFilter, cursor: string | null): Place | null {
  const before: Place | null = filter.before === undefined ? null : [filter.before];
  if (cursor === null) return before;
  const [at = '', key = ''] = cursor.split(' ', 2);
  return before !== null && before[0] <= at ? before : [at, key];
}

function placesBefore(
  database: EmbeddedDatabase,
  traits: readonly string[],
  before: Place | null,
  since: string,
  wanted: number,
): Stretch {
  if (traits.length > 0) return commonPlaces(database.byTrait, traits, before, since, stretch);
  const limit = Math.min(stretch, wanted);
  const range = { ...(before !== null && { start: [...before] as OrderKey }), end: [since] as OrderKey };
  const rows = database.byActivity.getRange({
    ...range,
    reverse: true,
    exclusiveStart: true,
    limit,
  });
  const found = Array.from(rows, ({ key }): Place => key);
  return { found, next: found.length < limit ? null : (found.at(-1) ?? null) };
}

/** `null` for a forgotten one, and for a place that a process of an earlier release left behind when it wrote the conversation anew. */
function summaryAt(
  database: EmbeddedDatabase,
  [at, key]: Place,
  traits: readonly string[],
): ConversationSummary | null {
  const summary = database.summaries.get(String(key));
  if (summary === undefined || summary.forgotten || summary.lastActivityAt !== at) return null;
  if (traits.length === 0) return summary;
  const own = new Set(traitsOf(summary));
  return traits.every((trait) => own.has(trait)) ? summary : null;
}
