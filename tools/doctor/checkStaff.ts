import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../bot/config.ts';
import { accountSchema, type Account } from '../../bot/staff/accounts/account.ts';
import { ownCredential } from '../../bot/staff/accounts/ownCredential.ts';
import { keptValues } from '../../bot/staff/keptValues.ts';
import { openRecords } from '../../bot/store/records/openRecords.ts';
import { StoreUnavailable } from '../../bot/store/store.ts';
import { change, note, right, type Finding } from './finding.ts';

/** Whether somebody can look after the console. The database was found to answer. */
export async function checkStaff({ staff, staffHours, entra, store }: Config): Promise<readonly Finding[]> {
  if (!staff) return [note('The staff console is off: nobody can read or answer.')];
  const hours = staffHours
    ? right('Residents are offered to wait for staff in the hours that are set.')
    : note('GUIDEPOST_STAFF_HOURS is not set, so nobody is offered to wait for a person.');
  const isNew = store.kind === 'embedded' && !existsSync(join(store.folder, 'staff', 'data.mdb'));
  if (isNew)
    return [note('There is no account yet: the first start prints a one-time password for admin.'), hours];
  return [...administrators(await accountsIn(store), entra.kind !== 'off'), hours];
}

/** `null` when the database went away meanwhile. */
async function accountsIn(store: Config['store']): Promise<readonly Account[] | null> {
  const records = await openRecords(store);
  try {
    return await keptValues(records, 'account', accountSchema).all();
  } catch (cause) {
    if (cause instanceof StoreUnavailable) return null;
    throw cause;
  } finally {
    await records.close();
  }
}

const howToAdd = 'run `npm run staff -- add NAME --role administrator`.';

function administrators(accounts: readonly Account[] | null, entra: boolean): readonly Finding[] {
  if (accounts === null)
    return [
      change('The accounts of staff could not be read: see whether the database is under too much load.'),
    ];
  const able = accounts.filter(({ role, enabled }) => role === 'administrator' && enabled);
  if (able.length === 0)
    return [
      entra
        ? note('No administrator has signed in yet: whoever has that app role in Entra ID is one.')
        : change(`No administrator can sign in to the staff console: ${howToAdd}`),
    ];
  const bare = able.filter((account) => ownCredential(account)?.secondStep === null);
  const many = `${able.length} ${able.length === 1 ? 'administrator' : 'administrators'}`;
  return [
    right(`${many} can sign in to the staff console.`),
    ...(able.length === 1 ? [note(`With one administrator nobody can help them: ${howToAdd}`)] : []),
    ...(bare.length > 0
      ? [
          note(
            `${bare.map(({ name }) => name).join(', ')} can sign in with a password alone: turn on Two-step sign-in in the console.`,
          ),
        ]
      : []),
  ];
}
