import type { IncomingMessage } from 'node:http';
import type { StaffParts } from '../staffParts.ts';
import { isToken, newToken } from '../signIn/createSessions.ts';
import type { Standing } from './standing.ts';
import type { Person } from './visit.ts';

/** Who sent a request, by its cookie. */
export interface Visitor {
  readonly standing: Standing;
  readonly person: Person | null;
  readonly token: string;
  /** The browser does not have the token yet. */
  readonly isNew: boolean;
  /** There was a session, and it is over, though nobody signed out. */
  readonly isOver: boolean;
}

/**
 * A session counts while its account is enabled and of the same epoch. The role is the account's of now. Asked
 * quietly it does not live on by that. Throws `StoreUnavailable`.
 */
export async function findVisitor(
  { cookie, sessions, accounts }: Pick<StaffParts, 'cookie' | 'sessions' | 'accounts'>,
  request: Pick<IncomingMessage, 'headers'>,
  quietly = false,
): Promise<Visitor> {
  const given = cookie.read(request) ?? '';
  const stranger = { standing: 'stranger', person: null, isNew: false, isOver: false } as const;
  if (!isToken(given)) return { ...stranger, token: newToken(), isNew: true };
  const session = await sessions.find(given, quietly);
  if (session === null) return { ...stranger, token: given };
  const account = session === 'over' ? null : await accounts.find(session.account);
  if (session === 'over' || !account?.enabled || account.epoch !== session.epoch)
    return { ...stranger, token: given, isOver: true };
  const standing = session.stage === 'signedIn' ? account.role : session.stage;
  return { standing, person: { account, session }, token: given, isNew: false, isOver: false };
}
