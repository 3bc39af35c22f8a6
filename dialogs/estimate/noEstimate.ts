import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';
import { ownParents } from '../fafsa/household.ts';
import { standingOf } from '../fafsa/standing.ts';
import { estimateYear } from './estimateYear.ts';
import { fafsaSoFar } from './fafsaSoFar.ts';
import { perScope } from './perScope.ts';

/**
 * Why no estimate of federal aid is made. `noFederalAid`: it is not open to the student. `parentsRefuse`: without a parent's part
 * there is no grant. `noYear`: the form closed, or its tables are not published.
 */
export type NoEstimate = 'noFederalAid' | 'parentsRefuse' | 'noYear';

/** Why no estimate is made; `null` where one can be. */
export const noEstimate = perScope((scope): NoEstimate | null => {
  if (factsIn(scope).citizen === 'other') return 'noFederalAid';
  const year = estimateYear(scope);
  if (!year || scope.today > (year.facts.closesAt.value?.on ?? year.facts.endsOn)) return 'noYear';
  const { answers } = fafsaSoFar(scope);
  const refused = standingOf(answers).status === 'dependent' && ownParents(answers) === 'refuse';
  return refused ? 'parentsRefuse' : null;
});

/** Whether an estimate of federal aid is made. */
export function mayBeEstimated(_answers: unknown, scope: Scope): boolean {
  return noEstimate(scope) === null;
}
