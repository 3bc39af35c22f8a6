import type { AidTableName } from '../../guidance/fafsa/aidTables.ts';
import type { Scope } from '../engine/scope.ts';

/** What residents call the tables; several have one name. */
const names: Readonly<Record<AidTableName, string>> = {
  parentsIncomeProtection: 'protection',
  dependentStudentIncomeProtection: 'protection',
  withoutDependentsIncomeProtection: 'protection',
  singleWithDependentsIncomeProtection: 'protection',
  marriedWithDependentsIncomeProtection: 'protection',
  employmentExpense: 'workCosts',
  payrollTax: 'payrollTax',
  businessNetWorth: 'business',
  assetProtectionAllowance: 'savings',
  assetsNotAsked: 'savings',
  contributionRates: 'shares',
  assessment: 'shares',
  lowestStudentContribution: 'shares',
  range: 'range',
  pellMaximum: 'pellAmounts',
  pellMinimum: 'pellAmounts',
  noPellFromIndex: 'pellAmounts',
  foreignIncomeCounts: 'pellLimits',
  povertyGuidelines: 'pellLimits',
  pellIncomeLimits: 'pellLimits',
};

/** Which parts of a result no official text confirms, in one sentence; empty where all are confirmed. */
export function notConfirmedWords(
  tables: readonly AidTableName[],
  awardYear: string,
  scope: Scope,
): string[] {
  const parts = [...new Set(tables.map((table) => names[table]))];
  if (parts.length === 0) return [];
  const what = parts.map((part) => scope.say(`estimate.table.${part}`)).join(', ');
  return [scope.say('estimate.notConfirmed', { awardYear, what })];
}
