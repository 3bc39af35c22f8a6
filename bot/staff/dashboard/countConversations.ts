import { setImmediate } from 'node:timers/promises';
import { connecticutZone, dateIn } from '../../../guidance/time/dateIn.ts';
import type { Store } from '../../store/store.ts';
import { createTally, type Tally } from './tally.ts';

/** Conversations that are counted at most. */
const most = 250_000;
const pageLength = 200;

/** Conversations by their last activity, from `since` (included) until `before` (not included), ISO 8601 UTC. */
export interface CountedRange {
  readonly since: string;
  readonly before: string;
}

/** Counts a range, newest first; `isMore` when there are more than it looks at. Others get their turn between pages. Throws `StoreUnavailable`. */
export async function countConversations(
  store: Pick<Store, 'list'>,
  range: CountedRange,
): Promise<{ readonly tally: Tally; readonly isMore: boolean }> {
  const tally = createTally(daysOf());
  let cursor: string | null = null;
  let seen = 0;
  do {
    const page = await store.list(range, cursor, pageLength);
    for (const each of page.items) tally.add(each);
    seen += page.items.length;
    cursor = page.cursor;
    await setImmediate();
  } while (cursor !== null && seen < most);
  return { tally: tally.result(), isMore: cursor !== null };
}

/** Connecticut's day of a time. Its clocks are whole hours from UTC, so it is looked up once an hour of the range. */
function daysOf(): (at: string) => string {
  const known = new Map<string, string>();
  return (at) => {
    const hour = at.slice(0, 13);
    const day = known.get(hour) ?? dateIn(connecticutZone, at);
    known.set(hour, day);
    return day;
  };
}
