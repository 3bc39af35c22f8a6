import { setImmediate } from 'node:timers/promises';
import type { ConversationFilter, ConversationSummary, Page } from '../store.ts';
import type { EmbeddedDatabase, OrderKey } from './database.ts';

/** How many conversations are looked at before other work gets its turn; about 3 ms. */
const stretch = 500;

interface Row {
  readonly place: [string, string];
  readonly summary: ConversationSummary;
}

/** One page of `Store.list`. The cursor names the place of the last line shown, so that a page holds what follows it now. */
export async function listConversations(
  database: EmbeddedDatabase,
  filter: ConversationFilter,
  cursor: string | null,
  limit: number,
): Promise<Page<ConversationSummary>> {
  const found: Row[] = [];
  for await (const row of newestFirst(database, firstPlace(filter, cursor), filter.since ?? '')) {
    if (matches(row.summary, filter)) found.push(row);
    if (found.length > limit) break;
  }
  const shown = found.slice(0, limit);
  const last = shown.at(-1);
  return {
    items: shown.map((row) => row.summary),
    cursor: last !== undefined && found.length > limit ? last.place.join(' ') : null,
  };
}

/** The place that all lines of the page come before: the cursor's, or the filter's if that is older. */
function firstPlace(filter: ConversationFilter, cursor: string | null): OrderKey | undefined {
  const before: OrderKey | undefined = filter.before === undefined ? undefined : [filter.before];
  if (cursor === null) return before;
  const [at = '', key = ''] = cursor.split(' ', 2);
  return before !== undefined && before[0] <= at ? before : [at, key];
}

async function* newestFirst(
  database: EmbeddedDatabase,
  before: OrderKey | undefined,
  since: string,
): AsyncGenerator<Row> {
  let place = before;
  for (;;) {
    const rows = rowsBefore(database, place, since);
    for (const row of rows) yield row;
    place = rows.at(-1)?.place;
    if (place === undefined) return;
    await setImmediate();
  }
}

/** Read in one go, so that orders and summaries are of one moment. */
function rowsBefore(database: EmbeddedDatabase, before: OrderKey | undefined, since: string): Row[] {
  const rows: Row[] = [];
  const places = database.byActivity.getRange({
    ...(before !== undefined && { start: before }),
    end: [since],
    reverse: true,
    exclusiveStart: true,
    limit: stretch,
  });
  for (const { key } of places) {
    const [at, conversation = ''] = key;
    const summary = database.summaries.get(conversation);
    if (summary !== undefined) rows.push({ place: [at, conversation], summary });
  }
  return rows;
}

function matches(summary: ConversationSummary, filter: ConversationFilter): boolean {
  const { channel, language, flow, outcome, flag } = filter;
  return (
    !summary.forgotten &&
    (channel === undefined || summary.channel === channel) &&
    (language === undefined || summary.language === language) &&
    (flow === undefined || summary.flow === flow) &&
    (outcome === undefined || summary.outcome === outcome) &&
    (flag === undefined || summary.flags.includes(flag))
  );
}
