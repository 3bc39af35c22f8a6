import { StoreUnavailable } from '../../store/store.ts';
import type { Audit } from './createAudit.ts';
import type { Deed } from './auditEntry.ts';

/** A deed could not be noted, and so was not done. */
export class NotNoted extends Error {
  override readonly name = 'NotNoted';
}

/**
 * Notes the deed, then does it. When it cannot be noted it is not done, and `NotNoted` is thrown: nothing is shown or changed that no
 * entry tells of. An entry therefore says what somebody was about to do; it may have failed after.
 */
export async function audited<T>(audit: Audit, who: string, deed: Deed, then: () => Promise<T>): Promise<T> {
  try {
    await audit.note(who, deed);
  } catch (cause) {
    if (cause instanceof StoreUnavailable) throw new NotNoted('A deed could not be noted.', { cause });
    throw cause;
  }
  return then();
}
