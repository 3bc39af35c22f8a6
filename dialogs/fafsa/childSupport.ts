import type { FafsaAnswers } from './fafsaAnswers.ts';
import { ownParents } from './household.ts';

/** Whether somebody raises a child alone, as far as the answers show, and so may get child support. */
export function getsChildSupport(answers: FafsaAnswers): boolean {
  const own = ownParents(answers);
  const apart = own === 'divorcedOrSeparated' || own === 'neverMarriedApart';
  return apart || (answers.childrenOrDependents === true && answers.married !== true);
}
