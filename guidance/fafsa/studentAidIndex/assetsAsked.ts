import type { IndexTables } from './indexTables.ts';

/** What decides whether the form asks for assets. */
export interface AssetsQuestion {
  /** Somebody in the family got EITC, housing help, free lunch, Medicaid, an ACA credit, SNAP, SSI, TANF or WIC. */
  readonly federalBenefit: boolean;
  readonly maximumPell: boolean;
  /** Whole dollars: the parents' for a dependent student, else the student's with a spouse's. */
  readonly adjustedGrossIncome: number;
  /** A Schedule A, B, D, E, F or H was filed with the tax return. */
  readonly otherSchedules: boolean;
  /** Net profit or loss of Schedule C, whole dollars; 0 without one. */
  readonly businessIncome: number;
}

/** Whether the form asks what a family owns; who is not asked leaves it out (`assets: null`). What is told all the same counts. */
export function assetsAsked(
  question: AssetsQuestion,
  { incomeBelow, businessIncomeUpTo }: IndexTables['assetsNotAsked'],
): boolean {
  if (question.federalBenefit || question.maximumPell) return false;
  const simpleTaxes = !question.otherSchedules && Math.abs(question.businessIncome) <= businessIncomeUpTo;
  return !(simpleTaxes && question.adjustedGrossIncome < incomeBelow);
}
