import { getsChildSupport } from '../childSupport.ts';
import type { FafsaView } from '../fafsaView.ts';
import type { FormYear } from '../formYear.ts';
import { personName } from '../personName.ts';
import type { Scope } from '../../engine/scope.ts';

/** One thing to have ready before the form is begun. */
export interface ReadyItem {
  /** Stays the same while it is the same thing: what is of a year or of a person has that in it. */
  readonly id: string;
  /** What it is, in a few words for a button. */
  readonly name: string;
  readonly text: string;
  /** The last part of the key under which other ways to say it stand. */
  readonly hear: string;
}

/** Everything this resident needs, in the order in which it is needed. */
export function checklistOf(view: FafsaView): readonly ReadyItem[] {
  const { scope, form, people, answers, standing } = view;
  const others = people.contributors.filter((person) => person !== 'student');
  const accounts = others.map((person) => {
    const who = personName(person, view);
    return item(`account-${person}`, 'accountOf', scope, { who });
  });
  return [
    item('account', 'account', scope),
    ...accounts,
    ...when(others.length > 0, item('emails', 'emails', scope)),
    item('consent', 'consent', scope),
    ...numbers(scope),
    taxes(form, others.length > 0, scope),
    ...when(answers.parentSsn === false, noSsn(form, scope)),
    ...when(getsChildSupport(answers), item('child-support', 'childSupport', scope)),
    item('assets', 'assets', scope),
    ...when(standing.because === 'determinedBy', item('determination', 'determination', scope)),
    ...when(standing.status === 'provisional', item('proof', 'proof', scope)),
    item('schools', 'schools', scope),
  ];
}

/** What everybody needs, for somebody of whom it is not known yet who has to be on the form. */
export function generalChecklist(form: FormYear, scope: Scope): readonly ReadyItem[] {
  return [
    item('account', 'account', scope),
    item('account-others', 'otherAccounts', scope),
    item('emails', 'emails', scope),
    item('consent', 'consent', scope),
    ...numbers(scope),
    taxes(form, true, scope),
    item('assets', 'assets', scope),
    item('schools', 'schools', scope),
  ];
}

function numbers(scope: Scope): readonly ReadyItem[] {
  return [item('ssn', 'ssn', scope), item('a-number', 'aNumber', scope)];
}

/** Last year's taxes are not this year's: the year is part of the thing. */
function taxes({ taxYear }: FormYear, ofAll: boolean, scope: Scope): ReadyItem {
  const year = String(taxYear);
  return ofAll
    ? item(`taxes-${year}-all`, 'taxesOfAll', scope, { year })
    : item(`taxes-${year}`, 'taxes', scope, { year });
}

function noSsn({ taxYear }: FormYear, scope: Scope): ReadyItem {
  return item(`no-ssn-${taxYear}`, 'noSsn', scope, { year: String(taxYear) });
}

function item(
  id: string,
  kind: string,
  scope: Scope,
  values: Readonly<Record<string, string>> = {},
): ReadyItem {
  return {
    id,
    name: scope.say(`ready.name.${kind}`, values),
    text: scope.say(`fafsa.have.${kind}`, values),
    hear: kind,
  };
}

function when(applies: boolean, item: ReadyItem): readonly ReadyItem[] {
  return applies ? [item] : [];
}
