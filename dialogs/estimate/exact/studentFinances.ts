import type { Finances } from '../../../guidance/fafsa/studentAidIndex/aidApplication.ts';
import type { ExactAnswers } from './exactAnswers.ts';

/** The own money of a student whose parents are on the form; assets where the form asks for them. */
export function studentFinances(answers: ExactAnswers, withAssets: boolean): Finances {
  return {
    adjustedGrossIncome: answers.studentAgi ?? 0,
    incomeTaxPaid: answers.studentTax ?? 0,
    deductibleRetirementPayments: 0,
    taxExemptInterest: 0,
    untaxedIraDistributions: 0,
    untaxedPensions: 0,
    foreignEarnedIncomeExclusion: 0,
    taxableGrants: 0,
    educationCredits: 0,
    workStudy: 0,
    earnedIncome: [answers.studentEarned ?? 0],
    returnKind: 'other',
    assets: withAssets
      ? {
          childSupport: 0,
          cash: answers.studentCash ?? 0,
          investments: answers.studentInvestments ?? 0,
          businessOrFarm: 0,
        }
      : null,
  };
}
