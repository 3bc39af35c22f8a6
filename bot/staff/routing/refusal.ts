import { StoreUnavailable } from '../../store/store.ts';
import { PasswordsBusy } from '../accounts/createPasswords.ts';
import { NotNoted } from '../audit/audited.ts';
import type { WordKey } from '../pages/staffWords.ts';
import { wantedPath } from '../signIn/wantedPath.ts';
import type { Visitor } from './findVisitor.ts';
import type { StaffRoute } from './staffRoute.ts';

/** Where somebody goes whom a route does not admit, or `null` when there is nothing to do about it. `url` is what they asked for. */
export function elsewhere(
  route: StaffRoute,
  { standing, isOver }: Pick<Visitor, 'standing' | 'isOver'>,
  url: string,
): string | null {
  if (standing === 'stranger') return signInPath(isOver, route.method === 'GET' ? wantedPath(url) : null);
  if (standing === 'awaitingCode') return '/staff/code';
  if (standing === 'awaitingPassword') return '/staff/password';
  return route.admits.some((each) => each === 'reviewer' || each === 'administrator') ? null : '/staff';
}

function signInPath(isOver: boolean, wanted: string | null): string {
  const parameters = new URLSearchParams({
    ...(isOver ? { done: 'sessionOver' } : {}),
    ...(wanted === null ? {} : { wanted }),
  }).toString();
  return parameters === '' ? '/staff/sign-in' : `/staff/sign-in?${parameters}`;
}

/** What is said of something thrown, and with which status. */
export function problemOf(cause: unknown): { readonly sentence: WordKey; readonly status: number } {
  if (cause instanceof NotNoted) return { sentence: 'notNoted', status: 503 };
  if (cause instanceof StoreUnavailable) return { sentence: 'storeAway', status: 503 };
  return cause instanceof PasswordsBusy
    ? { sentence: 'busy', status: 503 }
    : { sentence: 'fault', status: 500 };
}
