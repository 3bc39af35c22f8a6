import { dueTimes, type Store } from '../../store/store.ts';
import type { Beside } from '../../turn/beside.ts';

/** What is kept of a resident, counted. */
export interface Kept {
  readonly conversations: number;
  /** Lines of transcripts. */
  readonly lines: number;
  /** Lines that wait to be delivered. */
  readonly waiting: number;
  /** Indexes by which one of the conversations is found: by its resident, and by a time at which something is to be done. */
  readonly places: number;
  /** Whatever else is kept beside conversations, by what holds it. */
  readonly beside: number;
}

/** Somebody whose data can be deleted, by one of their conversations. */
export interface Found {
  readonly ids: readonly string[];
  readonly residentId: string;
  readonly kept: Kept;
}

/** What was there, and what a second look found after it was deleted: nothing, unless the resident wrote again meanwhile. */
export interface Proof {
  readonly before: Kept;
  readonly after: Kept;
}

/** Deleting everything of a resident. Every method throws `StoreUnavailable`. */
export interface Removal {
  /** `null` when there is no such conversation, or nothing personal is left in it. */
  look(conversationId: string): Promise<Found | null>;
  remove(found: Found): Promise<Proof>;
}

/** Conversations of one resident that are looked at. */
const most = 200;
const stretch = 500;

/** Deletes in the store, and in whatever else keeps things under a conversation's id. */
export function createRemoval(store: Store, besides: readonly Beside[] = []): Removal {
  const count = (ids: readonly string[], residentId: string) => countKept(store, besides, ids, residentId);
  return {
    look: async (conversationId) => {
      const stored = await store.load(conversationId);
      if (!stored || stored.forgotten) return null;
      const { residentId } = stored;
      const all = residentId === '' ? [] : await store.ofResident(residentId, most);
      const ids = [...new Set([conversationId, ...all.map(({ id }) => id)])];
      return { ids, residentId, kept: await count(ids, residentId) };
    },
    remove: async ({ ids, residentId, kept }) => {
      for (const id of ids) for (const beside of besides) await beside.remove(id);
      await store.forget(residentId);
      return { before: kept, after: await count(ids, residentId) };
    },
  };
}

async function countKept(
  store: Store,
  besides: readonly Beside[],
  ids: readonly string[],
  residentId: string,
): Promise<Kept> {
  const each = await Promise.all(ids.map((id) => countIn(store, besides, id)));
  const ofResident = residentId === '' ? [] : await store.ofResident(residentId, most);
  const sum = (what: keyof Kept) => each.reduce((total, kept) => total + kept[what], 0);
  return {
    conversations: sum('conversations'),
    lines: sum('lines'),
    waiting: sum('waiting'),
    places: sum('places') + ofResident.length,
    beside: sum('beside'),
  };
}

async function countIn(store: Store, besides: readonly Beside[], id: string): Promise<Kept> {
  const stored = await store.load(id);
  const isPersonal = stored !== null && Object.values(personalIn(stored)).some((value) => value.length > 0);
  let lines = 0;
  for (let after = 0; ;) {
    const part = await store.entries(id, after, stretch);
    lines += part.length;
    after = part.at(-1)?.sequence ?? after;
    if (part.length < stretch) break;
  }
  const counts = await Promise.all(besides.map((beside) => beside.count(id)));
  return {
    conversations: isPersonal ? 1 : 0,
    lines,
    waiting: stored?.outbox.length ?? 0,
    places: ['pendingSince' as const, ...dueTimes].filter((time) => stored?.[time]).length,
    beside: counts.reduce((total, one) => total + one, 0),
  };
}

/** What a tombstone has nothing in. */
function personalIn(stored: NonNullable<Awaited<ReturnType<Store['load']>>>) {
  const { state, residentId, address, flow, step, outcome, flags, events, review, marks, handled, outbox } =
    stored;
  return { state, residentId, address, flow, step, outcome, flags, events, review, marks, handled, outbox };
}
