import { z } from 'zod';
import type { Account, LocalCredential } from '../accounts/account.ts';
import { accountName } from '../accounts/accountName.ts';
import { ownCredential } from '../accounts/ownCredential.ts';
import { PasswordsBusy } from '../accounts/createPasswords.ts';
import { audited } from '../audit/audited.ts';
import { action, text, type Action } from '../routing/action.ts';
import { beginSession } from '../signIn/beginSession.ts';
import { signInPage } from '../signIn/signInPage.ts';
import { letIn } from '../signIn/letIn.ts';
import { longestWantedPath, wantedPath } from '../signIn/wantedPath.ts';
import { tryKeys } from '../signIn/tryKeys.ts';
import type { StaffParts } from '../staffParts.ts';

const wanted = text(longestWantedPath).optional();

/** `GET /staff/sign-in`. */
export function showSignIn(parts: StaffParts): Action {
  const shape = { done: z.enum(['signedOut', 'sessionOver']).optional(), wanted };
  return action(shape, (visit, given) =>
    signInPage(parts, visit, { wanted: wantedPath(given.wanted) }, { notice: given.done ?? null }),
  );
}

/**
 * `POST /staff/sign-in`: the try is counted before it is looked at. An account that does not exist, is disabled or whose one-time password
 * is too old gets the same answer after the same work as a wrong password.
 */
export function signIn(parts: StaffParts): Action {
  const { accounts, passwords, throttle, audit, clock } = parts;
  const shape = { name: text(200), password: text(1000), wanted };
  return action(shape, async (visit, { name, password, ...given }) => {
    const wanted = wantedPath(given.wanted);
    const again = (problem: 'tooManyTries' | 'signInRefused', status: number) =>
      signInPage(parts, visit, { name, wanted }, { problem, status });
    const read = accountName.safeParse(name);
    const account = read.success ? await accounts.find(read.data) : null;
    const counted = await throttle.count(await tryKeys(parts, visit, read.data ?? name));
    if (counted === null) return again('tooManyTries', 429);
    const usable = account && usableCredential(account, clock());
    const isRight = await unlessBusy(passwords.matches(password, usable?.password ?? null), () =>
      throttle.takeBack(counted),
    );
    if (!account || !usable || !isRight) {
      const deed = { what: 'signInRefused', ...(account && { about: account.name }) } as const;
      return audited(audit, '', deed, async () => again('signInRefused', 403));
    }
    const answer = usable.secondStep
      ? await beginSession(parts, visit, account, 'awaitingCode', { wanted })
      : await letIn(parts, visit, account, wanted);
    await throttle.takeBack(counted);
    return answer;
  });
}

/** A try that was not looked at, because too many were waiting, does not count. */
async function unlessBusy<T>(work: Promise<T>, takeBack: () => Promise<void>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof PasswordsBusy) await takeBack();
    throw cause;
  }
}

function usableCredential(account: Account, now: Date): LocalCredential | null {
  const credential = account.enabled ? ownCredential(account) : null;
  const until = credential?.oneTimeUntil ?? null;
  return until === null || until > now.toISOString() ? credential : null;
}
