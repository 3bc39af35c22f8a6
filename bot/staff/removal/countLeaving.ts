import { setImmediate } from 'node:timers/promises';
import { channels, type Channel } from '../../../dialogs/inbound.ts';
import type { Store } from '../../store/store.ts';

/** What the retention would take away, counted. */
export interface Leaving {
  readonly total: number;
  readonly byChannel: readonly { readonly channel: Channel; readonly count: number }[];
  /** How many are old enough and stay, since their resident is still to be reminded. */
  readonly staying: number;
  /** There are more than were counted. */
  readonly isMore: boolean;
}

/** Conversations that are counted at most. */
const most = 20_000;
const pageLength = 200;

/** Counts what `Store.sweep` would remove; what was forgotten already is not counted. Throws `StoreUnavailable`. */
export async function countLeaving(store: Pick<Store, 'list'>, before: string): Promise<Leaving> {
  const counts = new Map<Channel, number>();
  let [seen, staying] = [0, 0];
  let cursor: string | null = null;
  do {
    const page = await store.list({ before }, cursor, pageLength);
    for (const { channel, nextReminderAt } of page.items) {
      if (nextReminderAt !== null && nextReminderAt >= before) staying += 1;
      else counts.set(channel, (counts.get(channel) ?? 0) + 1);
    }
    seen += page.items.length;
    cursor = page.cursor;
    await setImmediate();
  } while (cursor !== null && seen < most);
  const byChannel = channels.flatMap((channel) => {
    const count = counts.get(channel);
    return count === undefined ? [] : [{ channel, count }];
  });
  return { total: seen - staying, byChannel, staying, isMore: cursor !== null };
}
