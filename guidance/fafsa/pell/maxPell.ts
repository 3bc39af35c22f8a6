import type { AidApplication } from '../studentAidIndex/aidApplication.ts';
import { incomeForPell } from './incomeForPell.ts';
import { limitsOf, type MaximumLimit } from './pellIncomeLimits.ts';
import type { PellTables } from './pellTables.ts';
import { isWithin, povertyLine } from './povertyLine.ts';

/** Why somebody gets the Maximum Pell Grant whatever the formula says: no tax return, or an income within a limit. */
export type MaxPellRule = 'nonFiler' | MaximumLimit;

/** The rule by which an application gets the Maximum Pell Grant, if one does. An income of $0 or less on a return is no rule. */
export function maxPell(application: AidApplication, tables: PellTables): MaxPellRule | null {
  const { household, familySize, state } = application;
  if (!household.files) return 'nonFiler';
  const income = incomeForPell(application, tables.foreignIncomeCounts);
  const { maximum } = limitsOf(household);
  const line = povertyLine(familySize, state, tables.povertyGuidelines);
  return income > 0 && isWithin(income, tables.pellIncomeLimits.maximum[maximum], line) ? maximum : null;
}
