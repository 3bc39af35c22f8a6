import type { Scope } from '../../engine/scope.ts';
import { tellsYear, yearsOnOffer } from '../estimateYear.ts';
import { knownCase } from '../knownCase.ts';
import { mayBeEstimated } from '../noEstimate.ts';
import { isMaximumPell, reportsAssets } from './aidApplicationOf.ts';
import type { ExactAnswers, ExtraLine } from './exactAnswers.ts';
import { exactCase } from './exactCase.ts';

type Asks = (answers: ExactAnswers, scope: Scope) => boolean;

/** Whether several years are open and the resident has not told which is theirs. */
export function yearIsOpen(_answers: ExactAnswers, scope: Scope): boolean {
  return mayBeEstimated(_answers, scope) && !tellsYear(scope) && yearsOnOffer(scope).length > 1;
}

/** Whether nothing told if the parents' money counts. */
export function whoseMoneyIsUnknown(answers: ExactAnswers, scope: Scope): boolean {
  return mayBeEstimated(answers, scope) && knownCase(scope).whose === null;
}

/** Whether an independent student did not tell of a husband or wife. */
export function marriageIsUnknown(answers: ExactAnswers, scope: Scope): boolean {
  return isOnOwn(answers, scope) && knownCase(scope).married === null;
}

/** Whether an independent student did not tell of children or others to support. */
export function dependentsAreUnknown(answers: ExactAnswers, scope: Scope): boolean {
  return isOnOwn(answers, scope) && knownCase(scope).supports === null;
}

/** Whether an independent student did not tell if there is a bachelor's degree. */
export function degreeIsUnknown(answers: ExactAnswers, scope: Scope): boolean {
  return isOnOwn(answers, scope) && knownCase(scope).bachelors === null;
}

/** Whether it is not known which parents are on the form. */
export function parentsAreUnknown(answers: ExactAnswers, scope: Scope): boolean {
  return needsParents(answers, scope) && knownCase(scope).parents === null;
}

/** Whether somebody files a tax return; if nobody has to, nothing else is needed. */
export function someoneFiles(answers: ExactAnswers, scope: Scope): boolean {
  return mayBeEstimated(answers, scope) && answers.files !== 'none';
}

/** Whether a married couple is on the form that did not tell how it files. */
export function jointReturnIsUnknown(answers: ExactAnswers, scope: Scope): boolean {
  const { whose, parents, married } = exactCase(answers, scope);
  const isMarried = whose === 'parents' ? parents === 'married' : married;
  return someoneFiles(answers, scope) && isMarried && knownCase(scope).joint === null;
}

/** Whether one parent is on the form, or an unmarried student with children: how they filed can raise the limits of Pell. */
export function mayBeSingleParent(answers: ExactAnswers, scope: Scope): boolean {
  const { whose, couple, supports } = exactCase(answers, scope);
  return someoneFiles(answers, scope) && !couple && (whose === 'parents' || supports);
}

/** Whether the family may be larger than the student, alone or with a spouse. */
export function familyMayBeLarger(answers: ExactAnswers, scope: Scope): boolean {
  const { whose, supports } = exactCase(answers, scope);
  return someoneFiles(answers, scope) && (whose === 'parents' || supports);
}

/** Whether nothing told that the family lives in Connecticut. */
export function stateIsUnknown(answers: ExactAnswers, scope: Scope): boolean {
  return someoneFiles(answers, scope) && !knownCase(scope).inConnecticut;
}

/** Whether the return shows an income that can be taxed. */
export function hasIncome(answers: ExactAnswers, scope: Scope): boolean {
  return someoneFiles(answers, scope) && (answers.agi ?? 0) > 0;
}

/** Whether a couple does not file one return together. */
export function coupleFilesTwoReturns(answers: ExactAnswers, scope: Scope): boolean {
  const { couple, joint } = exactCase(answers, scope);
  return someoneFiles(answers, scope) && couple && !joint;
}

/** Whether a less common line was picked. */
export function picked(line: ExtraLine): Asks {
  return (answers, scope) => someoneFiles(answers, scope) && answers.extras?.includes(line) === true;
}

/** Whether a benefit of the family could spare it the questions on what it owns. */
export function benefitsCouldMatter(answers: ExactAnswers, scope: Scope): boolean {
  return someoneFiles(answers, scope) && !isMaximumPell(answers, scope);
}

/** Whether the form asks what the family owns, and child support may come in. */
export function mayReceiveChildSupport(answers: ExactAnswers, scope: Scope): boolean {
  const { whose, supports } = exactCase(answers, scope);
  return reportsAssets(answers, scope) && (whose === 'parents' || supports);
}

/** Whether the form asks what a student owns whose parents are on it. */
export function studentReportsAssets(answers: ExactAnswers, scope: Scope): boolean {
  return needsParents(answers, scope) && reportsAssets(answers, scope);
}

/** Whether parents are on the form and file, so that the student's own income is looked at too. */
export function studentIncomeCounts(answers: ExactAnswers, scope: Scope): boolean {
  return needsParents(answers, scope) && someoneFiles(answers, scope);
}

/** Whether a student whose parents are on the form had income. */
export function studentHadIncome(answers: ExactAnswers, scope: Scope): boolean {
  return studentIncomeCounts(answers, scope) && answers.studentWorked === true;
}

/** Whether that income can be taxed. */
export function studentMayOweTax(answers: ExactAnswers, scope: Scope): boolean {
  return studentHadIncome(answers, scope) && (answers.studentAgi ?? 0) > 0;
}

function isOnOwn(answers: ExactAnswers, scope: Scope): boolean {
  return mayBeEstimated(answers, scope) && exactCase(answers, scope).whose === 'own';
}

function needsParents(answers: ExactAnswers, scope: Scope): boolean {
  return mayBeEstimated(answers, scope) && exactCase(answers, scope).whose === 'parents';
}
