import { createHmac } from 'node:crypto';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { z } from 'zod';
import { hasPassed } from '../hasPassed.ts';
import { StoreUnavailable } from '../store/store.ts';
import { createConversationQueue } from '../turn/conversationQueue.ts';
import { withDeadline } from '../turn/withDeadline.ts';
import type { RateLimit } from './directLine/rateLimit.ts';
import { changeNote, NoteConflicts, type Notes } from './sms/changeNote.ts';

/** Makes a limit of so many uses of each key in so many seconds. The name tells it from other limits. */
export type MakeRateLimit = (name: string, points: number, seconds: number) => RateLimit;

/** One use in so many is what a process lets through without asking the others: an ordinary resident costs the store nothing. */
const aloneShare = 4;
/** Uses of one key that may wait for the store; one more is counted by this process alone. */
const mostWaiting = 50;
/** The store gets so long; after that the process counts alone. Milliseconds. */
const patience = 300;

/** Once it did not answer, it is left alone for so long. Milliseconds. */
const respite = 1000;

const countSchema = z.object({ uses: z.number(), endsAt: z.number() });

interface SharedLimits {
  readonly notes: Notes;
  /** What keys are hashed with: they are addresses and people's ids. At least 32 bytes. */
  readonly secret: Uint8Array;
}

/**
 * Limits that all processes on a store count together. Each lets a quarter of the uses through by itself and counts every further one in
 * the store, so that `n` processes allow at most the limit and `n` quarters of it; while the store is away each has its own full count.
 */
export function createSharedRateLimits({ notes, secret }: SharedLimits): MakeRateLimit {
  const away = { since: -Infinity };
  return (name, points, seconds) => {
    const own = new RateLimiterMemory({ points, duration: seconds });
    const alone = Math.floor(points / aloneShare);
    // One after the other for each key: uses at the same moment would only be in each other's way.
    const queue = createConversationQueue(mostWaiting);
    const together = (key: string, uses: number): Promise<number> => {
      const now = Date.now();
      const hash = createHmac('sha256', secret).update(`${name} ${key}`).digest('base64url');
      const count = (stored: z.infer<typeof countSchema> | null) => {
        const live = stored && stored.endsAt > now ? stored : { uses: 0, endsAt: now + seconds * 1000 };
        if (live.uses + uses > points) return { next: null, result: secondsUntil(live.endsAt, now) };
        return { next: { ...live, uses: live.uses + uses }, result: 0 };
      };
      const until = new Date(now + seconds * 1000).toISOString();
      return changeNote(notes, `limit.${name}:${hash}`, countSchema, count, until);
    };
    return async (key) => {
      try {
        const { consumedPoints: used } = await own.consume(key);
        if (used <= alone || !hasPassed(away.since, respite, Date.now())) return 0;
        const uses = used === alone + 1 ? used : 1;
        return (await queue.run(key, () => withDeadline(together(key, uses), patience))) ?? 0;
      } catch (cause) {
        if (cause instanceof RateLimiterRes) return secondsUntil(cause.msBeforeNext, 0);
        if (!(cause instanceof StoreUnavailable || cause instanceof NoteConflicts)) throw cause;
        away.since = Date.now();
        return 0;
      }
    };
  };
}

function secondsUntil(end: number, now: number): number {
  return Math.max(1, Math.ceil((end - now) / 1000));
}
