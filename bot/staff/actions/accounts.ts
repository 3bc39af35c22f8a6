import { z } from 'zod';
import { accountName } from '../accounts/accountName.ts';
import { displayName as displayNameShape } from '../accounts/displayName.ts';
import { roles } from '../accounts/role.ts';
import type { WordKey } from '../pages/staffWords.ts';
import { action, text, type Action } from '../routing/action.ts';
import type { Person, Visit } from '../routing/visit.ts';
import type { StaffParts } from '../staffParts.ts';

const nothingTyped = { name: '', displayName: '', role: 'reviewer' };

/** `GET /staff/accounts`: who may sign in, and a form to add somebody. */
export function showAccounts(parts: StaffParts): Action<Person> {
  return action({}, (visit) => accountsPage(parts, visit));
}

/** `POST /staff/accounts`: adds somebody. Their one-time password is shown in the answer and nowhere else. */
export function addAccount(parts: StaffParts): Action<Person> {
  const shape = { name: text(200), displayName: text(200), role: z.enum(roles) };
  return action(shape, async (visit, typed) => {
    const name = accountName.safeParse(typed.name);
    const displayName = displayNameShape.safeParse(typed.displayName);
    if (!name.success) return accountsPage(parts, visit, typed, 'nameUnusable');
    if (!displayName.success) return accountsPage(parts, visit, typed, 'displayNameUnusable');
    if (await parts.accounts.find(name.data)) return accountsPage(parts, visit, typed, 'nameTaken');
    return visit.audited({ what: 'accountAdded', about: name.data }, async () => {
      const person = { name: name.data, displayName: displayName.data, role: typed.role };
      const password = await parts.accounts.add(person);
      if (password === null) return accountsPage(parts, visit, typed, 'nameTaken');
      return visit.show('oneTimePassword', { ...person, password });
    });
  });
}

async function accountsPage(
  { accounts }: Pick<StaffParts, 'accounts'>,
  visit: Visit<Person>,
  typed: object = nothingTyped,
  problem: WordKey | null = null,
) {
  const all = await accounts.all();
  return visit.show('accounts', { accounts: all, typed, roles }, { problem, status: problem ? 400 : 200 });
}
