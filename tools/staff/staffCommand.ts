import { parseArgs } from 'node:util';
import { accountName } from '../../bot/staff/accounts/accountName.ts';
import type { Accounts } from '../../bot/staff/accounts/createAccounts.ts';
import { displayName } from '../../bot/staff/accounts/displayName.ts';
import { roles, type Role } from '../../bot/staff/accounts/role.ts';
import { ownCredential } from '../../bot/staff/accounts/ownCredential.ts';
import { audited } from '../../bot/staff/audit/audited.ts';
import { commandLine, type Act } from '../../bot/staff/audit/auditEntry.ts';
import type { Audit } from '../../bot/staff/audit/createAudit.ts';

/** What a command says, and whether it did what it was asked. */
export interface Told {
  readonly ok: boolean;
  readonly text: string;
}

/** How the command is used. */
export const usage = [
  'npm run staff -- add NAME [--role reviewer|administrator] [--display "Name that others see"]',
  'npm run staff -- disable NAME',
  'npm run staff -- enable NAME',
  'npm run staff -- reset NAME      a one-time password, and no two-step sign-in any more',
  'npm run staff -- list',
].join('\n');

interface Command {
  readonly accounts: Accounts;
  readonly audit: Audit;
}

/** `npm run staff`: what an administrator can do with accounts, from the machine itself. Noted like everything else. */
export async function staffCommand(given: readonly string[], deps: Command): Promise<Told> {
  const read = readArguments(given);
  if (read === null) return { ok: false, text: usage };
  const { verb, name, role, display } = read;
  if (verb === 'list') return { ok: true, text: await list(deps.accounts) };
  const noted = <T>(what: Act, then: () => Promise<T>): Promise<T> =>
    audited(deps.audit, commandLine, { what, about: name }, then);
  if (verb === 'add') return add(deps, { name, displayName: display ?? name, role: role ?? 'reviewer' });
  const account = await deps.accounts.find(name);
  if (account === null) return none(name);
  switch (verb) {
    case 'reset': {
      if (!ownCredential(account))
        return { ok: false, text: `${name} signs in with Entra ID and has no password here.` };
      const password = await noted('signInReset', () => deps.accounts.reset(name));
      return password === null ? none(name) : { ok: true, text: oneTime(name, password) };
    }
    case 'disable':
    case 'enable': {
      const enabled = verb === 'enable';
      const act = enabled ? 'accountEnabled' : 'accountDisabled';
      const found = await noted(act, () => deps.accounts.setEnabled(name, enabled));
      return found ? { ok: true, text: `${name} is ${verb}d.` } : none(name);
    }
  }
}

const verbs = ['add', 'disable', 'enable', 'reset', 'list'] as const;

interface Arguments {
  readonly verb: (typeof verbs)[number];
  readonly name: string;
  readonly role: Role | undefined;
  readonly display: string | undefined;
}

/** `null` for what cannot be understood. */
function readArguments(given: readonly string[]): Arguments | null {
  try {
    const options = { role: { type: 'string' }, display: { type: 'string' } } as const;
    const { values, positionals } = parseArgs({ args: [...given], options, allowPositionals: true });
    const verb = verbs.find((each) => each === positionals[0]);
    if (verb === undefined || positionals.length !== (verb === 'list' ? 1 : 2)) return null;
    const role = roles.find((each) => each === values.role);
    if (values.role !== undefined && role === undefined) return null;
    const name = verb === 'list' ? '' : accountName.parse(positionals[1]);
    const display = values.display === undefined ? undefined : displayName.parse(values.display);
    return { verb, name, role, display };
  } catch {
    return null;
  }
}

async function add({ accounts, audit }: Command, person: Parameters<Accounts['add']>[0]): Promise<Told> {
  const { name } = person;
  if (await accounts.find(name)) return { ok: false, text: `There is an account ${name} already.` };
  const deed = { what: 'accountAdded', about: name } as const;
  const password = await audited(audit, commandLine, deed, () => accounts.add(person));
  if (password === null) return { ok: false, text: `There is an account ${name} already.` };
  return { ok: true, text: oneTime(name, password) };
}

async function list(accounts: Accounts): Promise<string> {
  const lines = (await accounts.all()).map((account) => {
    const { name, role, enabled } = account;
    const own = ownCredential(account);
    const state = !enabled ? 'disabled' : own?.oneTimeUntil ? 'waiting for the first sign-in' : 'enabled';
    return [name, role, state, !own ? 'Entra ID' : own.secondStep ? 'two-step' : 'password only'].join('\t');
  });
  return lines.length === 0 ? 'There are no accounts.' : lines.join('\n');
}

function oneTime(name: string, password: string): string {
  return `One-time password of ${name}: ${password}\nIt is shown only this once and works for seven days.`;
}

function none(name: string): Told {
  return { ok: false, text: `There is no account ${name}.` };
}
