import type { Kept, KeptValues } from '../keptValues.ts';
import type { Account } from './account.ts';

/**
 * Changes an account: `to` gives what it becomes, or `null` to leave it, and is asked again with a newer account when another change came
 * first. `false` when there is no such account or it is left as it is.
 */
export type ChangeAccount = (name: string, to: (account: Account) => Account | null) => Promise<boolean>;

/** How often a change is tried again when another came first. */
const mostTries = 20;

/** Changes by conditional writes: of two at once, both hold. */
export function createAccountChanges(kept: KeptValues<Account>): ChangeAccount {
  return async (name, to) => {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const found: Kept<Account> | null = await kept.read(name);
      const next = found && to(found.value);
      if (!next) return false;
      if (await kept.write(name, found, next)) return true;
    }
    throw new Error('An account was changed by others again and again.');
  };
}
