import type { Assets, Finances } from '../../../guidance/fafsa/studentAidIndex/aidApplication.ts';
import type { ExactAnswers } from './exactAnswers.ts';
import type { ExactCase } from './exactCase.ts';

/** The money of those the form looks at first: of the parents, or of the student with a spouse. What was not asked is $0. */
export function exactFinances(answers: ExactAnswers, on: ExactCase): Finances {
  const twoReturns = on.couple && !on.joint;
  const isMarried = on.whose === 'parents' ? on.parents === 'married' : on.married;
  return {
    adjustedGrossIncome: answers.agi ?? 0,
    incomeTaxPaid: answers.tax ?? 0,
    deductibleRetirementPayments: answers.retirement ?? 0,
    taxExemptInterest: answers.interest ?? 0,
    untaxedIraDistributions: answers.ira ?? 0,
    untaxedPensions: answers.pension ?? 0,
    foreignEarnedIncomeExclusion: answers.foreign ?? 0,
    taxableGrants: answers.grants ?? 0,
    educationCredits: answers.credits ?? 0,
    workStudy: answers.workStudy ?? 0,
    earnedIncome: twoReturns ? [answers.earned ?? 0, answers.earnedOther ?? 0] : [answers.earned ?? 0],
    returnKind: on.joint ? 'joint' : isMarried ? 'separate' : 'other',
    assets: null,
  };
}

/** What those people own. */
export function exactAssets({ childSupport, cash, investments, business }: ExactAnswers): Assets {
  return {
    childSupport: childSupport ?? 0,
    cash: cash ?? 0,
    investments: investments ?? 0,
    businessOrFarm: business ?? 0,
  };
}
