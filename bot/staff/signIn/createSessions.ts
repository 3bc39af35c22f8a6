import { createHash, randomBytes } from 'node:crypto';
import { z } from 'zod';
import type { Records } from '../../store/records/records.ts';
import { keptValues, type Kept } from '../keptValues.ts';

/** How far somebody is with signing in: a code or a password of their own may still be wanted. */
export const stages = ['awaitingCode', 'awaitingPassword', 'signedIn'] as const;

/** One of these. */
export type Stage = (typeof stages)[number];

const sessionSchema = z.object({
  account: z.string(),
  /** The account's at the beginning: when that has moved on, the session is over. */
  epoch: z.number(),
  stage: z.enum(stages),
  /** Where they wanted to go, while they are not signed in yet. */
  wanted: z.string().nullable(),
  /** ISO 8601 UTC. */
  createdAt: z.string(),
  seenAt: z.string(),
});

/** Somebody's visit, from signing in to signing out. */
export type Session = z.infer<typeof sessionSchema>;

/** Visits. The token is in the browser alone; the store has its hash. Every method throws `StoreUnavailable`. */
export interface Sessions {
  /** Gives the token of a new session. */
  begin(
    session: Pick<Session, 'account' | 'epoch' | 'stage' | 'wanted'>,
    createdAt?: string,
  ): Promise<string>;
  /**
   * The session, which lives on from now unless that is done quietly; `over` for one that idled too long or is too old, `null` for none.
   */
  find(token: string, quietly?: boolean): Promise<Session | 'over' | null>;
  /** Nothing happens when there is no such session. */
  end(token: string): Promise<void>;
}

/** Milliseconds without a request until a session is over. */
export const longestIdle = 30 * 60_000;
/** Milliseconds until a session is over in any case. */
export const longestSession = 10 * 3_600_000;
/** The same for one that is not signed in yet. */
const longestWait = 15 * 60_000;
/** How exactly the last request is known, in milliseconds: not every one of them is a write. */
const exactly = 60_000;

/** A token as `newToken` makes it. */
const tokenShape = /^[\w-]{43}$/;

/** 256 random bits. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** Whether it could be a token of ours. */
export function isToken(text: string): boolean {
  return tokenShape.test(text);
}

/** Sessions in the records. */
export function createSessions(records: Records, clock: () => Date): Sessions {
  const kept = keptValues(records, 'session', sessionSchema);
  return {
    begin: async (session, createdAt) => {
      const token = newToken();
      const now = clock().toISOString();
      const begun = { ...session, createdAt: createdAt ?? now, seenAt: now };
      if (!(await kept.write(idOf(token), null, begun, endOf(begun)))) throw new Error('A token came twice.');
      return token;
    },
    find: async (token, quietly = false) => {
      const found = isToken(token) ? await kept.read(idOf(token)) : null;
      if (!found) return null;
      const now = clock().toISOString();
      if (endOf(found.value) <= now) return 'over';
      if (quietly || Date.parse(now) - Date.parse(found.value.seenAt) < exactly) return found.value;
      const seen = { ...found.value, seenAt: now };
      await kept.write(idOf(token), found, seen, endOf(seen));
      return seen;
    },
    end: async (token) => {
      // Another request may note at the same moment that it saw the session.
      for (;;) {
        const found: Kept<Session> | null = isToken(token) ? await kept.read(idOf(token)) : null;
        if (!found || (await kept.remove(idOf(token), found))) return;
      }
    },
  };
}

function endOf({ stage, createdAt, seenAt }: Session): string {
  const longest = stage === 'signedIn' ? longestSession : longestWait;
  return new Date(Math.min(Date.parse(createdAt) + longest, Date.parse(seenAt) + longestIdle)).toISOString();
}

/** A random token needs neither salt nor a slow hash. */
function idOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
