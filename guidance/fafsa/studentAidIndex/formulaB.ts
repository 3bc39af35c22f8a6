import { assetLines } from './assetLines.ts';
import type { Finances } from './aidApplication.ts';
import { employmentExpenseAllowance } from './employmentExpenseAllowance.ts';
import { incomeLines } from './incomeLines.ts';
import type { IndexTables } from './indexTables.ts';
import { percentOf } from './percentOf.ts';
import type { WorksheetB } from './worksheet.ts';

/** An independent student without dependents other than a spouse. 20 U.S.C. 1087pp. */
export function formulaB(married: boolean, student: Finances, tables: IndexTables): WorksheetB {
  const { withoutDependentsIncomeProtection: protection, contributionRates: rates } = tables;
  const income = incomeLines(student, tables.payrollTax, {
    incomeProtection: married ? protection.married : protection.single,
    employmentExpense: married ? employmentExpenseAllowance(student, tables.employmentExpense) : 0,
  });
  return {
    formula: 'B',
    student: {
      ...income,
      ...assetLines(student.assets, rates.withoutDependentsAssets, tables),
      contributionFromIncome: percentOf(income.availableIncome, rates.withoutDependentsIncome),
    },
  };
}
