import type { AidTableName, AidTables } from './aidTables.ts';
import { maxPell, type MaxPellRule } from './pell/maxPell.ts';
import { minPell } from './pell/minPell.ts';
import type { MinimumLimit } from './pell/pellIncomeLimits.ts';
import { pell, type Pell } from './pell/pell.ts';
import type { AidApplication } from './studentAidIndex/aidApplication.ts';
import { calculatedIndex } from './studentAidIndex/calculatedIndex.ts';
import { worksheetOf } from './studentAidIndex/worksheetOf.ts';
import type { Worksheet } from './studentAidIndex/worksheet.ts';

/** A Student Aid Index with how it came about, and the Pell Grant that it gives. */
export interface AidEstimate {
  /** -1,500 to 999,999. */
  readonly studentAidIndex: number;
  /** Only an estimate until the college has decided whether parents are needed. */
  readonly provisional: boolean;
  /** The formula whose result the index is; `null` where a rule of the Maximum Pell Grant sets it. */
  readonly formula: Worksheet['formula'] | null;
  /** Every line of the formula, also where the index does not rest on it; `null` where nobody files taxes. */
  readonly worksheet: Worksheet | null;
  /** The rules on income by which there is a Maximum or Minimum Pell Grant, unless something else bars it. */
  readonly maxPell: MaxPellRule | null;
  readonly minPell: MinimumLimit | null;
  readonly pell: Pell;
  /** Tables that this result rests on and that no official text was seen for. */
  readonly notConfirmed: readonly AidTableName[];
}

/** The exact calculation. Amounts are whole dollars, as the form takes them. */
export function estimateAid(application: AidApplication, tables: AidTables): AidEstimate {
  const { household } = application;
  const rule = maxPell(application, tables.pell);
  const worksheet = household.files ? worksheetOf(application, tables.index) : null;
  const calculated = worksheet && calculatedIndex(worksheet, tables.index.range);
  const index = indexUnder(rule, calculated, tables.index.range.lowest);
  const grounds = {
    index,
    maxPell: rule,
    minPell: minPell(application, index, rule !== null, tables.pell),
  };
  return {
    studentAidIndex: index,
    provisional: household.kind === 'independent' && household.provisional,
    formula: worksheet !== null && index === calculated ? worksheet.formula : null,
    worksheet,
    maxPell: rule,
    minPell: grounds.minPell,
    pell: pell(application, grounds, tables.pell.amounts),
    notConfirmed: tables.notConfirmed.filter((name) => restsOn(name, application)),
  };
}

/** The index is the lowest where nobody files; with a Maximum Pell Grant by income it is never above 0. */
function indexUnder(rule: MaxPellRule | null, calculated: number | null, lowest: number): number {
  if (calculated === null) return lowest;
  return rule === null ? calculated : Math.min(0, calculated);
}

function restsOn(name: AidTableName, { household, student }: AidApplication): boolean {
  const dependent = household.kind === 'dependent';
  switch (name) {
    case 'parentsIncomeProtection':
    case 'dependentStudentIncomeProtection':
    case 'lowestStudentContribution':
      return dependent;
    case 'withoutDependentsIncomeProtection':
      return !dependent && !household.hasDependents;
    case 'singleWithDependentsIncomeProtection':
      return !dependent && household.hasDependents && !household.married;
    case 'marriedWithDependentsIncomeProtection':
      return !dependent && household.hasDependents && household.married;
    case 'businessNetWorth':
      return [student, dependent ? household.parents : student].some(
        ({ assets }) => assets !== null && assets.businessOrFarm > 0,
      );
    default:
      return true;
  }
}
