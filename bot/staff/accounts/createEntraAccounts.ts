import type { KeptValues } from '../keptValues.ts';
import type { Account } from './account.ts';
import type { ChangeAccount } from './createAccountChanges.ts';
import type { Role } from './role.ts';

/** Somebody whom Entra ID vouches for. */
export interface EntraPerson {
  /** Who they are in the directory, whatever they are called there: a GUID. */
  readonly objectId: string;
  readonly displayName: string;
  readonly role: Role;
}

/** Accounts of people who sign in with Entra ID; they have no password here. */
export interface EntraAccounts {
  /** `false` when there is an account of that name. */
  addFromEntra(name: string, person: EntraPerson): Promise<boolean>;
  /** The name as it is in the directory now, and the role; a new role ends the account's sessions. `false` when nothing is new. */
  followEntra(name: string, person: EntraPerson): Promise<boolean>;
  /** Ends the sessions of whoever has no role any more. */
  endSessions(name: string): Promise<boolean>;
}

/** The account's name: a name of the directory can be given to somebody else one day, the object's id cannot. */
export function entraAccountName(objectId: string): string {
  return `entra-${objectId}`;
}

/** Beside accounts of our own, in the same records. */
export function createEntraAccounts(
  kept: KeptValues<Account>,
  change: ChangeAccount,
  clock: () => Date,
): EntraAccounts {
  return {
    addFromEntra: (name, { objectId, displayName, role }) =>
      kept.write(name, null, {
        schema: 1,
        ...{ name, displayName, role },
        enabled: true,
        epoch: 1,
        credential: { kind: 'entra', objectId },
        createdAt: clock().toISOString(),
      }),
    followEntra: (name, { displayName, role }) =>
      change(name, (account) => {
        if (account.role !== role) return { ...account, displayName, role, epoch: account.epoch + 1 };
        return account.displayName === displayName ? null : { ...account, displayName };
      }),
    endSessions: (name) => change(name, (account) => ({ ...account, epoch: account.epoch + 1 })),
  };
}
