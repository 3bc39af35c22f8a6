import type { IndexTables } from './indexTables.ts';
import type { Worksheet } from './worksheet.ts';

/** The Student Aid Index as the formula gives it, before the rules of the Maximum Pell Grant; -1,500 to 999,999. */
export function calculatedIndex(worksheet: Worksheet, { lowest, highest }: IndexTables['range']): number {
  return Math.min(highest, Math.max(lowest, lastLine(worksheet)));
}

function lastLine(worksheet: Worksheet): number {
  switch (worksheet.formula) {
    case 'A': {
      const { parents, student } = worksheet;
      return parents.contribution + student.contributionFromIncome + student.contributionFromAssets;
    }
    case 'B':
      return worksheet.student.contributionFromIncome + worksheet.student.contributionFromAssets;
    case 'C':
      return worksheet.student.contributionFromAdjustedAvailableIncome;
  }
}
