import type { FafsaView } from './fafsaView.ts';
import { ownParents } from './household.ts';

/** The things to have at hand, in the order they are needed. */
export function thingsToHave(view: FafsaView): string[] {
  const { scope, form } = view;
  const year = String(form.taxYear);
  return Object.entries(needed(view))
    .filter(([, applies]) => applies)
    .map(([thing]) => scope.say(`fafsa.have.${thing}`, { year }));
}

function needed({ answers, people, standing }: FafsaView): Readonly<Record<string, boolean>> {
  const alone = people.contributors.length === 1;
  return {
    account: true,
    otherAccounts: !alone,
    emails: !alone,
    ssn: true,
    aNumber: true,
    taxes: alone,
    taxesOfAll: !alone,
    noSsn: answers.parentSsn === false,
    childSupport: getsChildSupport(answers),
    assets: true,
    determination: standing.because === 'determinedBy',
    proof: standing.status === 'provisional',
    schools: true,
  };
}

/** Somebody raises a child alone, as far as the answers show. */
function getsChildSupport(answers: FafsaView['answers']): boolean {
  const own = ownParents(answers);
  const apart = own === 'divorcedOrSeparated' || own === 'neverMarriedApart';
  return apart || (answers.childrenOrDependents === true && answers.married !== true);
}
