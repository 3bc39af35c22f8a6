import type { Account, LocalCredential } from './account.ts';

/** What an account of our own is signed in to with; `null` when its person signs in elsewhere and has no password here. */
export function ownCredential({ credential }: Pick<Account, 'credential'>): LocalCredential | null {
  return credential.kind === 'local' ? credential : null;
}
