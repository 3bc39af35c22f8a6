import type { Records } from '../../store/records/records.ts';
import { keptValues } from '../keptValues.ts';
import { accountSchema, type Account, type LocalCredential } from './account.ts';
import { createAccountChanges } from './createAccountChanges.ts';
import { createEntraAccounts, type EntraAccounts } from './createEntraAccounts.ts';
import type { Passwords } from './createPasswords.ts';
import { oneTimePassword } from './oneTimePassword.ts';
import type { Role } from './role.ts';

type SecondStep = NonNullable<LocalCredential['secondStep']>;

/** Who may sign in. Names are as `accountName` reads them. Every method throws `StoreUnavailable` when the store is away. */
export interface Accounts extends EntraAccounts {
  find(name: string): Promise<Account | null>;
  /** By name. */
  all(): Promise<readonly Account[]>;
  /** Gives the one-time password; `null` when the name is taken. */
  add(person: {
    readonly name: string;
    readonly displayName: string;
    readonly role: Role;
  }): Promise<string | null>;
  /** All of these end the account's sessions, and give `false` when there is no such account. */
  setEnabled(name: string, enabled: boolean): Promise<boolean>;
  setRole(name: string, role: Role): Promise<boolean>;
  /** The following are of accounts of our own alone. `secondStep` as it is stored; `null` for none. */
  setSecondStep(name: string, secondStep: LocalCredential['secondStep']): Promise<boolean>;
  setPassword(name: string, password: string): Promise<boolean>;
  /** Gives a one-time password and takes the second step away; `null` when there is no such account. */
  reset(name: string): Promise<string | null>;
  /**
   * Uses up the code of a time step and keeps the secret as it is sealed now; `false` when that step or a later one was used before. Ends
   * no session.
   */
  useStep(name: string, used: SecondStep): Promise<boolean>;
}

/** How long a one-time password can be used. Milliseconds. */
const oneTimeFor = 7 * 24 * 3_600_000;

/** Accounts in the records. */
export function createAccounts(records: Records, passwords: Passwords, clock: () => Date): Accounts {
  const kept = keptValues(records, 'account', accountSchema);
  const change = createAccountChanges(kept);
  const changeAndEnd = (name: string, to: (account: Account) => Partial<Account> | null): Promise<boolean> =>
    change(name, (account) => {
      const next = to(account);
      return next && { ...account, ...next, epoch: account.epoch + 1 };
    });
  const changeOwn = (name: string, to: Partial<LocalCredential>): Promise<boolean> =>
    changeAndEnd(name, ({ credential }) =>
      credential.kind === 'local' ? { credential: { ...credential, ...to } } : null,
    );
  const oneTime = async (password: string): Promise<LocalCredential> => ({
    kind: 'local',
    password: await passwords.hash(password),
    oneTimeUntil: new Date(clock().getTime() + oneTimeFor).toISOString(),
    secondStep: null,
  });
  return {
    ...createEntraAccounts(kept, change, clock),
    find: async (name) => (await kept.read(name))?.value ?? null,
    all: () => kept.all(),
    add: async (person) => {
      if ((await kept.read(person.name)) !== null) return null;
      const password = oneTimePassword();
      const rest = { credential: await oneTime(password), createdAt: clock().toISOString() };
      const account = { schema: 1 as const, ...person, enabled: true, epoch: 1, ...rest };
      return (await kept.write(person.name, null, account)) ? password : null;
    },
    setEnabled: (name, enabled) => changeAndEnd(name, () => ({ enabled })),
    setRole: (name, role) => changeAndEnd(name, () => ({ role })),
    setSecondStep: (name, secondStep) => changeOwn(name, { secondStep }),
    setPassword: async (name, password) =>
      changeOwn(name, { password: await passwords.hash(password), oneTimeUntil: null }),
    reset: async (name) => {
      if ((await kept.read(name)) === null) return null;
      const password = oneTimePassword();
      return (await changeOwn(name, await oneTime(password))) ? password : null;
    },
    useStep: (name, used) => change(name, (account) => withStep(account, used)),
  };
}

/** `null` when there is no second step, or that step or a later one was used before. */
function withStep(account: Account, secondStep: SecondStep): Account | null {
  const { credential } = account;
  if (credential.kind !== 'local' || !credential.secondStep) return null;
  if (credential.secondStep.lastStep >= secondStep.lastStep) return null;
  return { ...account, credential: { ...credential, secondStep } };
}
