import type { Finances } from './aidApplication.ts';
import type { PayrollTax } from './indexTables.ts';
import { dollarsFrom, exactPercent } from './percentOf.ts';

/**
 * Social Security and Medicare tax on what people earned, whole dollars. On a joint return they are taken together, with twice the
 * Social Security cap; else one by one. The two taxes are summed, then rounded, then added.
 */
export function payrollTaxAllowance({ earnedIncome, returnKind }: Finances, tax: PayrollTax): number {
  const joint = returnKind === 'joint';
  const earnings = joint ? [sum(earnedIncome)] : earnedIncome;
  const cap = tax.socialSecurityCap * (joint ? 2 : 1);
  const threshold = tax.medicareThresholds[returnKind];
  const socialSecurity = earnings.map((earned) =>
    exactPercent(Math.min(earned, cap), tax.socialSecurityPercent),
  );
  const medicare = earnings.map(
    (earned) =>
      exactPercent(Math.min(earned, threshold), tax.medicarePercent) +
      exactPercent(Math.max(0, earned - threshold), tax.medicarePercentAbove),
  );
  return dollarsFrom(sum(socialSecurity)) + dollarsFrom(sum(medicare));
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
