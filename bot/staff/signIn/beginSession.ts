import type { Account } from '../accounts/account.ts';
import type { StaffParts } from '../staffParts.ts';
import { goTo, type StaffAnswer } from '../routing/staffAnswer.ts';
import type { Visit } from '../routing/visit.ts';
import type { Stage } from './createSessions.ts';

/** Where each stage goes on. */
const next: Readonly<Record<Stage, string>> = {
  awaitingCode: '/staff/code',
  awaitingPassword: '/staff/password',
  signedIn: '/staff',
};

/**
 * Ends the session of the visit, if there is one, and begins another under a new token: nobody who knew the token of before has the one
 * of after. It leads on to `path`, or what the stage asks for, or where they wanted to go.
 */
export async function beginSession(
  { sessions, cookie }: Pick<StaffParts, 'sessions' | 'cookie'>,
  visit: Visit,
  { name, epoch }: Pick<Account, 'name' | 'epoch'>,
  stage: Stage,
  { path, wanted = null, cookies = [], createdAt }: Onward = {},
): Promise<StaffAnswer> {
  await sessions.end(visit.token);
  const token = await sessions.begin({ account: name, epoch, stage, wanted }, createdAt);
  const place = path ?? (stage === 'signedIn' && wanted !== null ? wanted : next[stage]);
  return goTo(place, [cookie.write(token), ...cookies]);
}

/** What comes with a new session. */
interface Onward {
  readonly path?: string;
  /** Where they wanted to go before they had to sign in. */
  readonly wanted?: string | null;
  readonly cookies?: readonly string[];
  /** When the visit began of which this one is the continuation, ISO 8601. */
  readonly createdAt?: string;
}
