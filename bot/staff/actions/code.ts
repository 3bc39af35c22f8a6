import { ownCredential } from '../accounts/ownCredential.ts';
import { audited } from '../audit/audited.ts';
import { action, text, type Action } from '../routing/action.ts';
import type { Person } from '../routing/visit.ts';
import { letIn } from '../signIn/letIn.ts';
import { secondStepContext } from '../signIn/secondStepContext.ts';
import { stepOf } from '../signIn/totp.ts';
import { tryKeys } from '../signIn/tryKeys.ts';
import type { StaffParts } from '../staffParts.ts';

/** `GET /staff/code`: the second step of signing in. */
export function showCode(): Action<Person> {
  return action({}, (visit) => visit.show('code', {}));
}

/** `POST /staff/code`: counted like a password, and each code is good once. */
export function enterCode(parts: StaffParts): Action<Person> {
  const { accounts, throttle, audit, seal, clock } = parts;
  return action({ code: text(20) }, async (visit, { code }) => {
    const { account } = visit.person;
    const again = (problem: 'tooManyTries' | 'codeWrong' | 'secondStepUnreadable', status: number) =>
      visit.show('code', {}, { problem, status });
    const secondStep = ownCredential(account)?.secondStep;
    const context = secondStepContext(account.name);
    const secret = secondStep && seal.open(secondStep.sealed, context);
    if (!secret) return again('secondStepUnreadable', 403);
    const counted = await throttle.count(await tryKeys(parts, visit, account.name));
    if (counted === null) return again('tooManyTries', 429);
    const step = stepOf(secret, code.replaceAll(/\s/g, ''), clock(), secondStep.lastStep);
    // Sealed anew, so that the key it was sealed with before can go once everybody signed in.
    const used = step !== null && { sealed: seal.close(secret, context), lastStep: step };
    if (!used || !(await accounts.useStep(account.name, used))) {
      const deed = { what: 'signInRefused', about: account.name } as const;
      return audited(audit, '', deed, async () => again('codeWrong', 403));
    }
    const answer = await letIn(parts, visit, account, visit.person.session.wanted);
    await throttle.takeBack(counted);
    return answer;
  });
}
