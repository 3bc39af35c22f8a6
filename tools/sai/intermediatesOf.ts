import type { AidApplication } from '../../guidance/fafsa/studentAidIndex/aidApplication.ts';
import { totalIncome } from '../../guidance/fafsa/studentAidIndex/totalIncome.ts';
import type { AssetLines, IncomeLines, Worksheet } from '../../guidance/fafsa/studentAidIndex/worksheet.ts';

/** The lines of a worksheet under the names of the Department's records; whole dollars. */
export type Intermediates = Readonly<Record<string, number>>;

/** Every line that there is; of somebody who files no taxes the total incomes alone. */
export function intermediatesOf(
  { student, household }: AidApplication,
  worksheet: Worksheet | null,
): Intermediates {
  const own = totalIncome(student);
  if (household.kind === 'independent')
    return {
      ...(worksheet ? linesOf(worksheet) : {}),
      student_total_income: own,
      fisap_total_income: own,
    };
  const parents = totalIncome(household.parents);
  return {
    ...(worksheet ? linesOf(worksheet) : {}),
    student_total_income: own,
    parent_total_income: parents,
    fisap_total_income: own + parents,
  };
}

function linesOf(worksheet: Worksheet): Intermediates {
  const student = { ...incomeOf('student', worksheet.student), ...assetsOf('student', worksheet.student) };
  switch (worksheet.formula) {
    case 'A': {
      const { parents, student: own } = worksheet;
      return {
        ...incomeOf('parent', parents),
        ...assetsOf('parent', parents),
        parent_discretionary_net_worth: parents.discretionaryNetWorth,
        parent_aai: parents.adjustedAvailableIncome,
        parent_contribution: parents.contribution,
        ...student,
        student_allowance_parents_negative_aai: own.allowanceForParentsNegativeIncome,
        student_contribution_from_income: own.contributionFromIncome,
      };
    }
    case 'B':
      return { ...student, student_contribution_from_income: worksheet.student.contributionFromIncome };
    case 'C':
      return {
        ...student,
        student_aai: worksheet.student.adjustedAvailableIncome,
        student_contribution_from_saai: worksheet.student.contributionFromAdjustedAvailableIncome,
      };
  }
}

function incomeOf(whose: 'parent' | 'student', lines: IncomeLines): Intermediates {
  return {
    [`${whose}_total_income`]: lines.totalIncome,
    [`${whose}_payroll_tax`]: lines.payrollTaxAllowance,
    [`${whose}_ipa`]: lines.incomeProtectionAllowance,
    [`${whose}_eea`]: lines.employmentExpenseAllowance,
    [`${whose}_total_allowances`]: lines.totalAllowances,
    [`${whose}_available_income`]: lines.availableIncome,
  };
}

function assetsOf(whose: 'parent' | 'student', lines: AssetLines): Intermediates {
  return {
    [`${whose}_net_worth`]: lines.netWorth,
    [`${whose}_asset_protection_allowance`]: lines.assetProtectionAllowance,
    [`${whose}_contribution_from_assets`]: lines.contributionFromAssets,
  };
}
