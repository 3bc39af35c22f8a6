import type { Finances } from './aidApplication.ts';
import { payrollTaxAllowance } from './payrollTaxAllowance.ts';
import type { PayrollTax } from './indexTables.ts';
import { totalIncome } from './totalIncome.ts';
import type { IncomeLines } from './worksheet.ts';

/** The allowances that differ between the formulas; whole dollars. */
export interface OwnAllowances {
  readonly incomeProtection: number;
  readonly employmentExpense: number;
  /** Only a dependent student's: for parents whose income is negative. */
  readonly parentsNegativeIncome?: number;
}

/** Income, allowances and what they leave. */
export function incomeLines(finances: Finances, tax: PayrollTax, own: OwnAllowances): IncomeLines {
  const income = totalIncome(finances);
  const payroll = payrollTaxAllowance(finances, tax);
  const totalAllowances =
    finances.incomeTaxPaid +
    payroll +
    own.incomeProtection +
    own.employmentExpense +
    (own.parentsNegativeIncome ?? 0);
  return {
    totalIncome: income,
    incomeTaxPaid: finances.incomeTaxPaid,
    payrollTaxAllowance: payroll,
    incomeProtectionAllowance: own.incomeProtection,
    employmentExpenseAllowance: own.employmentExpense,
    totalAllowances,
    availableIncome: income - totalAllowances,
  };
}
