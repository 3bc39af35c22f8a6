import type { Contributor } from '../../guidance/fafsa/contributorsOf.ts';
import type { FafsaView } from './fafsaView.ts';
import { ownParents } from './household.ts';

/** Somebody on the form, as the resident would call them. */
export function personName(person: Contributor, view: FafsaView): string {
  const name = person === 'parent' ? parentName(view) : person;
  return view.scope.say(`fafsa.who.${name}`);
}

function parentName({ answers, people }: FafsaView): string {
  const own = ownParents(answers);
  if (own === 'divorcedOrSeparated' || own === 'neverMarriedApart') return 'parentWithMoreSupport';
  if (own === 'widowed') return 'livingParent';
  return people.contributors.includes('otherParent') ? 'parent' : 'parentForBoth';
}
