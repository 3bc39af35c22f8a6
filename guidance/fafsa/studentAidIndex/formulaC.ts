import { assessContribution } from './assessContribution.ts';
import { assetLines } from './assetLines.ts';
import type { Finances } from './aidApplication.ts';
import { employmentExpenseAllowance } from './employmentExpenseAllowance.ts';
import { incomeLines } from './incomeLines.ts';
import { incomeProtectionAllowance } from './incomeProtectionAllowance.ts';
import type { IndexTables } from './indexTables.ts';
import type { WorksheetC } from './worksheet.ts';

/** An independent student with dependents other than a spouse. 20 U.S.C. 1087qq. */
export function formulaC(
  familySize: number,
  married: boolean,
  student: Finances,
  tables: IndexTables,
): WorksheetC {
  const protection = married
    ? tables.marriedWithDependentsIncomeProtection
    : tables.singleWithDependentsIncomeProtection;
  const income = incomeLines(student, tables.payrollTax, {
    incomeProtection: incomeProtectionAllowance(familySize, protection),
    employmentExpense: employmentExpenseAllowance(student, tables.employmentExpense),
  });
  const assets = assetLines(student.assets, tables.contributionRates.withDependentsAssets, tables);
  const adjustedAvailableIncome = income.availableIncome + assets.contributionFromAssets;
  return {
    formula: 'C',
    student: {
      ...income,
      ...assets,
      adjustedAvailableIncome,
      contributionFromAdjustedAvailableIncome: assessContribution(adjustedAvailableIncome, tables.assessment),
    },
  };
}
