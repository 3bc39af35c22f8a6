import { assessContribution } from './assessContribution.ts';
import { assetLines } from './assetLines.ts';
import type { Finances } from './aidApplication.ts';
import { employmentExpenseAllowance } from './employmentExpenseAllowance.ts';
import { incomeLines } from './incomeLines.ts';
import { incomeProtectionAllowance } from './incomeProtectionAllowance.ts';
import type { IndexTables } from './indexTables.ts';
import { percentOf } from './percentOf.ts';
import type { WorksheetA } from './worksheet.ts';

/** A dependent student: parents' contribution, then the student's from income and from assets. 20 U.S.C. 1087oo. */
export function formulaA(
  familySize: number,
  parents: Finances,
  student: Finances,
  tables: IndexTables,
): WorksheetA {
  const parentsLines = parentsOf(familySize, parents, tables);
  const studentLines = studentOf(student, parentsLines.adjustedAvailableIncome, tables);
  return { formula: 'A', parents: parentsLines, student: studentLines };
}

function parentsOf(familySize: number, parents: Finances, tables: IndexTables): WorksheetA['parents'] {
  const income = incomeLines(parents, tables.payrollTax, {
    incomeProtection: incomeProtectionAllowance(familySize, tables.parentsIncomeProtection),
    employmentExpense: employmentExpenseAllowance(parents, tables.employmentExpense),
  });
  const assets = assetLines(parents.assets, tables.contributionRates.parentsAssets, tables);
  const adjustedAvailableIncome = income.availableIncome + assets.contributionFromAssets;
  return {
    ...income,
    ...assets,
    adjustedAvailableIncome,
    contribution: assessContribution(adjustedAvailableIncome, tables.assessment),
  };
}

function studentOf(
  student: Finances,
  parentsAdjustedAvailableIncome: number,
  tables: IndexTables,
): WorksheetA['student'] {
  const rates = tables.contributionRates;
  const parentsNegativeIncome = Math.max(0, 0 - parentsAdjustedAvailableIncome);
  const income = incomeLines(student, tables.payrollTax, {
    incomeProtection: tables.dependentStudentIncomeProtection,
    employmentExpense: 0,
    parentsNegativeIncome,
  });
  const { assets } = student;
  const withoutChildSupport = assets && { ...assets, childSupport: 0 };
  return {
    ...income,
    ...assetLines(withoutChildSupport, rates.dependentStudentAssets, tables),
    allowanceForParentsNegativeIncome: parentsNegativeIncome,
    contributionFromIncome: Math.max(
      tables.lowestStudentContribution,
      percentOf(income.availableIncome, rates.dependentStudentIncome),
    ),
  };
}
