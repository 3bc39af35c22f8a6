import type { LocalCredential } from '../accounts/account.ts';
import { ownCredential } from '../accounts/ownCredential.ts';
import { passwordProblem, shortestPassword } from '../accounts/passwordProblem.ts';
import type { WordKey } from '../pages/staffWords.ts';
import { action, text, type Action } from '../routing/action.ts';
import type { Person, Visit } from '../routing/visit.ts';
import { beginSession } from '../signIn/beginSession.ts';
import type { StaffParts } from '../staffParts.ts';

const field = text(1000);

/** `GET /staff/password`. */
export function showPassword(): Action<Person> {
  return action({}, (visit) =>
    ownCredential(visit.person.account) ? passwordPage(visit) : visit.tell('signsInElsewhere', 400),
  );
}

/**
 * `POST /staff/password`: whoever came with a one-time password has just typed it; everybody else types the old one too, for which tries
 * are counted. It ends the account's other sessions.
 */
export function changePassword(parts: StaffParts): Action<Person> {
  const { accounts, throttle } = parts;
  const shape = { current: field.optional(), password: field, again: field };
  return action(shape, async (visit, { current = '', password, again }) => {
    const { account, session } = visit.person;
    const credential = ownCredential(account);
    if (!credential) return visit.tell('signsInElsewhere', 400);
    const problem = password === again ? passwordProblem(password, account) : 'passwordsDiffer';
    if (problem) return passwordPage(visit, problem);
    const counted = await throttle.count([`password of ${account.name}`]);
    if (counted === null) return passwordPage(visit, 'tooManyTries', 429);
    const wrong = await wrongWith(parts, credential, session.stage === 'signedIn' ? current : null, password);
    if (wrong) return passwordPage(visit, wrong);
    return visit.audited({ what: 'passwordChanged' }, async () => {
      await accounts.setPassword(account.name, password);
      await throttle.takeBack(counted);
      const renewed = { name: account.name, epoch: account.epoch + 1 };
      const path = session.wanted ?? '/staff?done=passwordChanged';
      return beginSession(parts, visit, renewed, 'signedIn', { path });
    });
  });
}

/** `current` is `null` when it need not be typed again. */
async function wrongWith(
  { passwords }: StaffParts,
  credential: LocalCredential,
  current: string | null,
  password: string,
): Promise<WordKey | null> {
  if (current !== null && !(await passwords.matches(current, credential.password))) return 'passwordWrong';
  return (await passwords.matches(password, credential.password)) ? 'passwordUnchanged' : null;
}

function passwordPage(visit: Visit<Person>, problem: WordKey | null = null, status = problem ? 400 : 200) {
  const isFirst = visit.person.session.stage === 'awaitingPassword';
  return visit.show('password', { isFirst, shortestPassword }, { problem, status });
}
