import type { Records } from '../store/records/records.ts';
import { createAccounts } from './accounts/createAccounts.ts';
import { createPasswords } from './accounts/createPasswords.ts';
import type { HashCost } from './accounts/hashPassword.ts';
import { commandLine } from './audit/auditEntry.ts';
import { audited } from './audit/audited.ts';
import { createAudit } from './audit/createAudit.ts';

const name = 'admin';

/**
 * Makes the first administrator where there is no account yet, and gives their one-time password; `null` where there is one, or another
 * process is just making it.
 */
export async function firstAdministrator(
  records: Records,
  clock: () => Date,
  hashCost?: HashCost,
): Promise<{ readonly name: string; readonly password: string } | null> {
  const [any] = await records.list('account', { order: 'ascending', limit: 1 });
  if (any) return null;
  const accounts = createAccounts(records, createPasswords(hashCost), clock);
  const person = { name, displayName: 'Administrator', role: 'administrator' } as const;
  const password = await audited(
    createAudit(records, clock),
    commandLine,
    { what: 'accountAdded', about: name },
    () => accounts.add(person),
  );
  return password === null ? null : { name, password };
}
