import type { Scope } from '../../engine/scope.ts';
import { knownCase } from '../knownCase.ts';
import { noEstimate } from '../noEstimate.ts';
import type { RoughAnswers } from './roughAnswers.ts';

/** Whether regular Pell can be looked at: federal aid is open to the student, who is not known to have a bachelor's degree. */
export function pellMayBeOpen(_answers: RoughAnswers, scope: Scope): boolean {
  return noEstimate(scope) === null && knownCase(scope).bachelors !== true;
}

/** Whether somebody files taxes or may; without a tax return nothing else is needed. */
export function someoneMayFile(answers: RoughAnswers, scope: Scope): boolean {
  return pellMayBeOpen(answers, scope) && answers.filing !== 'noParent' && answers.filing !== 'ownNone';
}

/** Whether the family may be larger than a student who supports nobody, alone or with a spouse. */
export function familyMayBeLarger(answers: RoughAnswers, scope: Scope): boolean {
  return someoneMayFile(answers, scope) && answers.filing !== 'ownAlone';
}

/** Whether nothing told that the family lives in Connecticut. */
export function stateIsUnknown(answers: RoughAnswers, scope: Scope): boolean {
  return someoneMayFile(answers, scope) && !knownCase(scope).inConnecticut;
}
