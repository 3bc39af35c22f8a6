import type { AidApplication } from '../studentAidIndex/aidApplication.ts';
import { calculatedPell } from './calculatedPell.ts';
import { incomeForPell } from './incomeForPell.ts';
import { limitsOf, type MinimumLimit } from './pellIncomeLimits.ts';
import type { PellTables } from './pellTables.ts';
import { isWithin, povertyLine } from './povertyLine.ts';

/**
 * The limit by which an application gets the Minimum Pell Grant, if it does: the index is too high for a calculated Pell, and
 * (from 2026-27) not so high that Pell ends. `null` also where a Maximum Pell Grant comes first, and while the year's amounts are not
 * published.
 */
export function minPell(
  application: AidApplication,
  index: number,
  maximumPell: boolean,
  tables: PellTables,
): MinimumLimit | null {
  const { amounts, povertyGuidelines, pellIncomeLimits, foreignIncomeCounts } = tables;
  if (maximumPell || amounts === null || calculatedPell(index, amounts) !== null) return null;
  if (amounts.noneFromIndex !== null && index >= amounts.noneFromIndex) return null;
  const { minimum } = limitsOf(application.household);
  const line = povertyLine(application.familySize, application.state, povertyGuidelines);
  const income = incomeForPell(application, foreignIncomeCounts);
  return isWithin(income, pellIncomeLimits.minimum[minimum], line) ? minimum : null;
}
