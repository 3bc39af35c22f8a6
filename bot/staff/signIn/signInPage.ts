import type { StaffAnswer } from '../routing/staffAnswer.ts';
import type { Manner, Visit } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';

/** The page to sign in on, with every way there is. `wanted` is where they wanted to go, as `wantedPath` reads it. */
export function signInPage(
  { entra }: Pick<StaffParts, 'entra'>,
  visit: Visit,
  { name = '', wanted }: { readonly name?: string; readonly wanted: string | null },
  manner: Manner = {},
): StaffAnswer {
  const isSignedOut = manner.notice === 'signedOut';
  return visit.show('signIn', { name, wanted, hasEntra: entra !== null, isSignedOut }, manner);
}
