import type { Account } from '../../accounts/account.ts';
import { entraAccountName, type EntraPerson } from '../../accounts/createEntraAccounts.ts';
import { audited } from '../../audit/audited.ts';
import { entraDirectory } from '../../audit/auditEntry.ts';
import type { StaffParts } from '../../staffParts.ts';
import type { EntraClaims } from './readEntraClaims.ts';

/** An account to be let in, or why not. */
export type Settled =
  | { readonly ok: true; readonly account: Account }
  | { readonly ok: false; readonly problem: 'entraNoRole' | 'entraDisabled' | 'entraNameTaken' };

type Parts = Pick<StaffParts, 'accounts' | 'audit'>;

/**
 * Makes the account agree with the directory: added at the first sign-in, called and ranked as it is there now. Whoever has no role
 * any more is signed out everywhere. What it changes for others to see is noted first. Throws `NotNoted` and `StoreUnavailable`.
 */
export async function settleEntraAccount(parts: Parts, claims: EntraClaims): Promise<Settled> {
  const { accounts, audit } = parts;
  const name = entraAccountName(claims.objectId);
  const found = await accounts.find(name);
  if (found && found.credential.kind !== 'entra') return { ok: false, problem: 'entraNameTaken' };
  const { role } = claims;
  if (role === null) {
    if (found) await accounts.endSessions(name);
    return { ok: false, problem: 'entraNoRole' };
  }
  if (found && !found.enabled) return { ok: false, problem: 'entraDisabled' };
  const person: EntraPerson = { ...claims, role };
  const noted = (what: 'accountAdded' | 'roleChanged', then: () => Promise<boolean>) =>
    audited(audit, entraDirectory, { what, about: name }, then);
  if (!found) await noted('accountAdded', () => accounts.addFromEntra(name, person));
  else if (found.role !== role) await noted('roleChanged', () => accounts.followEntra(name, person));
  else await accounts.followEntra(name, person);
  const account = await accounts.find(name);
  if (!account?.enabled) return { ok: false, problem: 'entraDisabled' };
  return { ok: true, account };
}
