import { withinTime } from '../guards/withinTime.ts';
import type { Store } from '../store/store.ts';
import type { Meters } from './createMeters.ts';

/** The most that are read of each. */
const most = { waiting: 200, stuck: 100 };
/** A turn's lines may be under way this long. Milliseconds. */
const underWay = 60_000;
/** The store has this long; figures it does not give are not a number. Milliseconds. */
const patience = 1000;
/** Later than any time. */
const anyTime = '9999';

/** Reads from the store how many people wait for staff, and how many conversations for their delivery. Never rejects. */
export async function readAtScrape(
  store: Pick<Store, 'due' | 'pending'>,
  { waiting, longestWait, stuck }: Pick<Meters, 'waiting' | 'longestWait' | 'stuck'>,
  now: Date,
): Promise<void> {
  const before = new Date(now.getTime() - underWay).toISOString();
  const [people, lines] = await Promise.all([
    unlessAway(store.due('waitingSince', anyTime, most.waiting)),
    unlessAway(store.pending(before, most.stuck)),
  ]);
  const since = people?.[0]?.waitingSince ?? now.toISOString();
  waiting.set(people?.length ?? NaN);
  longestWait.set(people ? Math.max(0, now.getTime() - Date.parse(since)) / 1000 : NaN);
  stuck.set(lines?.length ?? NaN);
}

async function unlessAway<T>(read: Promise<T>): Promise<T | null> {
  const answer = await withinTime(
    read.catch(() => null),
    patience,
  );
  return answer.inTime ? answer.value : null;
}
