import { createHash } from 'node:crypto';
import { z } from 'zod';
import type { Records } from '../../store/records/records.ts';
import { createConversationQueue } from '../../turn/conversationQueue.ts';
import { keptValues, type Kept } from '../keptValues.ts';

/** A try that was counted, to be taken back when it turns out to be the rightful person's. */
export interface CountedTry {
  readonly keys: readonly string[];
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** Counts tries to sign in before they are looked at. Shared by all processes on the store. */
export interface Throttle {
  /** Counts one try under each key, in this order; stops at the first that has no room. `null` when it is to be refused. */
  count(keys: readonly string[]): Promise<CountedTry | null>;
  /** Takes back a try that was right. */
  takeBack(counted: CountedTry): Promise<void>;
}

/** Tries under one key within the window. */
export const mostTries = 10;
/** Milliseconds. */
export const tryWindow = 15 * 60_000;

/** How often another process may have been faster; after that a try is refused, never let through. */
const mostConflicts = 20;
/** How many tries under one key may wait in this process; one more is refused. */
const mostWaiting = 50;

const attemptsSchema = z.object({ tries: z.array(z.number()) });
type Attempts = z.infer<typeof attemptsSchema>;

/** A window that slides: a try counts for 15 minutes, so nobody is shut out for longer than that by what others do. */
export function createThrottle(records: Records, clock: () => Date): Throttle {
  const kept = keptValues(records, 'attempts', attemptsSchema);
  const queue = createConversationQueue(mostWaiting);
  /** `change` gives the tries that are to stand, or `null` to leave them as they are. */
  const change = async (id: string, to: (tries: readonly number[]) => number[] | null): Promise<boolean> => {
    for (let conflicts = 0; conflicts < mostConflicts; conflicts += 1) {
      const now = clock().getTime();
      const found: Kept<Attempts> | null = await kept.read(id);
      const tries = to((found?.value.tries ?? []).filter((at) => at > now - tryWindow));
      if (tries === null) return false;
      if (await kept.write(id, found, { tries }, new Date(now + tryWindow).toISOString())) return true;
    }
    return false;
  };
  const inTurn = async (key: string, to: Parameters<typeof change>[1]): Promise<boolean> =>
    (await queue.run(key, () => change(idOf(key), to))) ?? false;
  return {
    count: async (keys) => {
      const at = clock().getTime();
      for (const key of keys) {
        const room = await inTurn(key, (tries) => (tries.length < mostTries ? [...tries, at] : null));
        if (!room) return null;
      }
      return { keys, at };
    },
    takeBack: async ({ keys, at }) => {
      for (const key of keys)
        await inTurn(key, (tries) => {
          const place = tries.indexOf(at);
          return place === -1 ? null : tries.toSpliced(place, 1);
        });
    },
  };
}

/** Addresses and names are not kept as they are: people type passwords where a name belongs. */
function idOf(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}
