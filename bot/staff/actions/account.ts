import { z } from 'zod';
import type { Account } from '../accounts/account.ts';
import { accountName } from '../accounts/accountName.ts';
import { roles } from '../accounts/role.ts';
import { ownCredential } from '../accounts/ownCredential.ts';
import type { Deed } from '../audit/auditEntry.ts';
import { action, text, type Action } from '../routing/action.ts';
import { goTo, type StaffAnswer } from '../routing/staffAnswer.ts';
import type { Manner, Person, Visit } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';

const done = z.enum(['roleChanged', 'accountDisabled', 'accountEnabled']);
const name = text(200);

/** `GET /staff/accounts/:name`: one account, and what can be done with it. */
export function showAccount(parts: StaffParts): Action<Person> {
  return action({ name, done: done.optional() }, (visit, given) =>
    withAccount(parts, visit, given.name, async (account) =>
      accountPage(visit, account, { notice: given.done ?? null }),
    ),
  );
}

/** `POST /staff/accounts/:name/role`. */
export function changeRole(parts: StaffParts): Action<Person> {
  return action({ name, role: z.enum(roles) }, (visit, { name: of, role }) =>
    withOwn(parts, visit, of, () =>
      change(parts, visit, of, 'roleChanged', (account) => parts.accounts.setRole(account.name, role)),
    ),
  );
}

/** `POST /staff/accounts/:name/disable`. */
export function disableAccount(parts: StaffParts): Action<Person> {
  return action({ name }, (visit, { name: of }) =>
    change(parts, visit, of, 'accountDisabled', (account) => parts.accounts.setEnabled(account.name, false)),
  );
}

/** `POST /staff/accounts/:name/enable`. */
export function enableAccount(parts: StaffParts): Action<Person> {
  return action({ name }, (visit, { name: of }) =>
    change(parts, visit, of, 'accountEnabled', (account) => parts.accounts.setEnabled(account.name, true)),
  );
}

/** `POST /staff/accounts/:name/reset`: a one-time password, shown in the answer and nowhere else, and no second step any more. */
export function resetSignIn(parts: StaffParts): Action<Person> {
  return action({ name }, (visit, { name: of }) =>
    withOwn(parts, visit, of, () =>
      withOther(parts, visit, of, 'signInReset', async (account) => {
        const password = await parts.accounts.reset(account.name);
        return password === null
          ? visit.tell('noSuchAccount', 404)
          : visit.show('oneTimePassword', { ...account, password });
      }),
    ),
  );
}

function change(
  parts: StaffParts,
  visit: Visit<Person>,
  of: string,
  what: z.infer<typeof done>,
  to: (account: Account) => Promise<boolean>,
): Promise<StaffAnswer> {
  return withOther(parts, visit, of, what, async (account) =>
    (await to(account))
      ? goTo(`/staff/accounts/${encodeURIComponent(account.name)}?done=${what}`)
      : visit.tell('noSuchAccount', 404),
  );
}

/** Nobody changes their own account here: so one administrator is always left who can sign in. */
function withOther(
  parts: StaffParts,
  visit: Visit<Person>,
  of: string,
  what: Deed['what'],
  then: (account: Account) => Promise<StaffAnswer>,
): Promise<StaffAnswer> {
  return withAccount(parts, visit, of, async (account) =>
    account.name === visit.person.account.name
      ? accountPage(visit, account, { problem: 'notYourself', status: 400 })
      : visit.audited({ what, about: account.name }, () => then(account)),
  );
}

/** What Entra ID decides is not changed here: it would be another way at the next sign-in. */
function withOwn(
  parts: StaffParts,
  visit: Visit<Person>,
  of: string,
  then: () => Promise<StaffAnswer>,
): Promise<StaffAnswer> {
  return withAccount(parts, visit, of, async (account) =>
    ownCredential(account) ? then() : accountPage(visit, account, { problem: 'entraDecides', status: 400 }),
  );
}

async function withAccount(
  { accounts }: Pick<StaffParts, 'accounts'>,
  visit: Visit<Person>,
  of: string,
  then: (account: Account) => Promise<StaffAnswer>,
): Promise<StaffAnswer> {
  const read = accountName.safeParse(of);
  const account = read.success ? await accounts.find(read.data) : null;
  return account ? then(account) : visit.tell('noSuchAccount', 404);
}

function accountPage(visit: Visit<Person>, account: Account, manner: Manner): StaffAnswer {
  const isOwn = account.name === visit.person.account.name;
  return visit.show('account', { account, isOwn, roles }, manner);
}
