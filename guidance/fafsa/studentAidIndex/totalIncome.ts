import type { Finances } from './aidApplication.ts';

/** Total income, whole dollars; may be negative. 20 U.S.C. 1087vv(a), (b). */
export function totalIncome(finances: Finances): number {
  const additions =
    finances.deductibleRetirementPayments +
    finances.taxExemptInterest +
    finances.untaxedIraDistributions +
    finances.untaxedPensions +
    finances.foreignEarnedIncomeExclusion;
  const offsets = finances.taxableGrants + finances.educationCredits + finances.workStudy;
  return finances.adjustedGrossIncome + additions - offsets;
}
