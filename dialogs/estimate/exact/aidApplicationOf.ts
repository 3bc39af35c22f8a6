import type { AidApplication, AidHousehold } from '../../../guidance/fafsa/studentAidIndex/aidApplication.ts';
import { assetsAsked } from '../../../guidance/fafsa/studentAidIndex/assetsAsked.ts';
import { maxPell } from '../../../guidance/fafsa/pell/maxPell.ts';
import type { AidTables } from '../../../guidance/fafsa/aidTables.ts';
import type { Scope } from '../../engine/scope.ts';
import { estimateYear } from '../estimateYear.ts';
import { mayBeEstimated } from '../noEstimate.ts';
import type { ExactAnswers } from './exactAnswers.ts';
import { exactCase, type ExactCase } from './exactCase.ts';
import { exactAssets, exactFinances } from './exactFinances.ts';
import { studentFinances } from './studentFinances.ts';

/** The answers in the terms of the calculation. Sound for any answers, also before all of them are there. */
export function aidApplicationOf(answers: ExactAnswers, scope: Scope): AidApplication {
  return applicationWith(answers, scope, reportsAssets(answers, scope));
}

/** Whether the answers so far bring a Maximum Pell Grant by income or for want of a tax return. */
export function isMaximumPell(answers: ExactAnswers, scope: Scope): boolean {
  const tables = tablesIn(scope);
  return tables !== null && maxPell(applicationWith(answers, scope, false), tables.pell) !== null;
}

/** Whether the form asks this family what it owns. "Not sure" about the schedules is taken as a yes, the careful way. */
export function reportsAssets(answers: ExactAnswers, scope: Scope): boolean {
  return asksAssetsWith(answers, scope, answers.schedules !== 'no');
}

/** Whether it turns on the schedules if the form asks what the family owns. */
export function schedulesDecide(answers: ExactAnswers, scope: Scope): boolean {
  return asksAssetsWith(answers, scope, true) && !asksAssetsWith(answers, scope, false);
}

function asksAssetsWith(answers: ExactAnswers, scope: Scope, otherSchedules: boolean): boolean {
  const tables = tablesIn(scope);
  if (tables === null || answers.files === 'none' || !mayBeEstimated(answers, scope)) return false;
  const question = {
    federalBenefit: answers.benefit === true,
    maximumPell: isMaximumPell(answers, scope),
    adjustedGrossIncome: answers.agi ?? 0,
    otherSchedules,
    businessIncome: 0,
  };
  return assetsAsked(question, tables.index.assetsNotAsked);
}

function tablesIn(scope: Scope): AidTables | null {
  return estimateYear(scope)?.tables ?? null;
}

function applicationWith(answers: ExactAnswers, scope: Scope, withAssets: boolean): AidApplication {
  const on = exactCase(answers, scope);
  const money = { ...exactFinances(answers, on), assets: withAssets ? exactAssets(answers) : null };
  const ofParents = on.whose === 'parents';
  return {
    state: on.state,
    familySize: on.familySize,
    student: ofParents ? studentFinances(answers, withAssets) : money,
    household: householdOf(on, money),
    bachelorsDegree: on.bachelors,
    parentKilledInLineOfDuty: 'no',
  };
}

function householdOf(on: ExactCase, parents: AidApplication['student']): AidHousehold {
  const files = on.filing !== 'none';
  const single = on.singleParent === true;
  if (on.whose === 'parents')
    return { kind: 'dependent', parents, files, singleParent: single && on.parents === 'one' };
  const { married, supports: hasDependents, provisional } = on;
  return {
    kind: 'independent',
    married,
    hasDependents,
    files,
    singleParent: single && !married && hasDependents,
    provisional,
  };
}
