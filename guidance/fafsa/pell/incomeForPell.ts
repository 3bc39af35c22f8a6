import type { AidApplication } from '../studentAidIndex/aidApplication.ts';

/** The income that Pell's limits look at, whole dollars: of a dependent student the parents', else the student's with a spouse's. */
export function incomeForPell({ household, student }: AidApplication, foreignIncomeCounts: boolean): number {
  const finances = household.kind === 'dependent' ? household.parents : student;
  const foreign = foreignIncomeCounts ? finances.foreignEarnedIncomeExclusion : 0;
  return finances.adjustedGrossIncome + foreign;
}
