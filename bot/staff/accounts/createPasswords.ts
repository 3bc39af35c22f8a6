import { createConversationQueue } from '../../turn/conversationQueue.ts';
import { hashPassword, isPassword, usualCost } from './hashPassword.ts';

/** Makes and checks hashes, one at a time in this process. Both reject with `PasswordsBusy` when too many wait. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** Whether it is the one that was stored. `null` stands for no account: the same work, and never right. */
  matches(password: string, stored: string | null): Promise<boolean>;
}

/** So many wait for a hash that one more would wait too long. */
export class PasswordsBusy extends Error {
  override readonly name = 'PasswordsBusy';
}

/** How many wait at most; the last one about 6 s. */
const mostWaiting = 16;

/**
 * A hash takes 128 MiB and a core for a while: one at a time leaves the other threads to the store, and bounds the memory whatever
 * arrives.
 */
export function createPasswords(cost = usualCost, limit = mostWaiting): Passwords {
  const queue = createConversationQueue(limit);
  const inTurn = async <T>(work: () => Promise<T>): Promise<T> => {
    const done = await queue.run('hash', async () => ({ value: await work() }));
    if (done === null) throw new PasswordsBusy('Too many passwords wait for their hash.');
    return done.value;
  };
  return {
    hash: (password) => inTurn(() => hashPassword(password, cost)),
    matches: (password, stored) =>
      inTurn(async () => {
        if (stored !== null) return isPassword(password, stored);
        await hashPassword(password, cost);
        return false;
      }),
  };
}
