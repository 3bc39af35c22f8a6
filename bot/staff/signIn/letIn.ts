import type { Account } from '../accounts/account.ts';
import { ownCredential } from '../accounts/ownCredential.ts';
import { audited } from '../audit/audited.ts';
import type { StaffParts } from '../staffParts.ts';
import type { StaffAnswer } from '../routing/staffAnswer.ts';
import type { Visit } from '../routing/visit.ts';
import { beginSession } from './beginSession.ts';

/**
 * What every way to sign in ends with, once it has made sure of who it is: noted, in a new session, and this browser known for the
 * account from now on. Who came with a one-time password has to choose one first. `wanted` is where they wanted to go, as `wantedPath` reads it.
 */
export function letIn(
  parts: StaffParts,
  visit: Visit,
  account: Account,
  wanted: string | null,
): Promise<StaffAnswer> {
  const stage = ownCredential(account)?.oneTimeUntil ? 'awaitingPassword' : 'signedIn';
  return audited(parts.audit, account.name, { what: 'signIn' }, async () => {
    const cookies = [await parts.devices.remember(account.name)];
    return beginSession(parts, visit, account, stage, { cookies, wanted });
  });
}
