import type {
  IncomeLines,
  Worksheet,
  WorksheetA,
} from '../../../guidance/fafsa/studentAidIndex/worksheet.ts';

/** A line of a worksheet that matters to somebody, by the name of its words. */
export interface WorksheetLine {
  readonly name: string;
  /** Whole dollars; an allowance stands as a positive amount and is `takenOff`. */
  readonly amount: number;
  readonly takenOff: boolean;
}

/** The lines in the order of the worksheet; allowances of $0 and parts that do not matter are left out. */
export function worksheetLines(worksheet: Worksheet): readonly WorksheetLine[] {
  switch (worksheet.formula) {
    case 'A':
      return linesOfA(worksheet);
    case 'B': {
      const { student } = worksheet;
      return [
        ...incomeLines('income', student),
        line('shareOfIncome', student.contributionFromIncome),
        ...some('fromSavings', student.contributionFromAssets),
      ];
    }
    case 'C': {
      const { student } = worksheet;
      return [
        ...incomeLines('income', student),
        ...some('fromSavings', student.contributionFromAssets),
        line('byTable', student.contributionFromAdjustedAvailableIncome),
      ];
    }
  }
}

function linesOfA({ parents, student }: WorksheetA): readonly WorksheetLine[] {
  const own = student.contributionFromIncome + student.contributionFromAssets;
  return [
    ...incomeLines('parentsIncome', parents),
    ...some('fromSavings', parents.contributionFromAssets),
    line('parentsByTable', parents.contribution),
    ...some('studentIncome', student.totalIncome),
    ...(student.totalIncome === 0 && own === 0 ? [] : [line('studentPart', own)]),
  ];
}

function incomeLines(name: 'income' | 'parentsIncome', lines: IncomeLines): readonly WorksheetLine[] {
  return [
    line(name, lines.totalIncome),
    ...off('incomeTax', lines.incomeTaxPaid),
    ...off('payrollTax', lines.payrollTaxAllowance),
    ...off('protected', lines.incomeProtectionAllowance),
    ...off('workCosts', lines.employmentExpenseAllowance),
    line('left', lines.availableIncome),
  ];
}

function line(name: string, amount: number): WorksheetLine {
  return { name, amount, takenOff: false };
}

function some(name: string, amount: number): readonly WorksheetLine[] {
  return amount === 0 ? [] : [line(name, amount)];
}

function off(name: string, amount: number): readonly WorksheetLine[] {
  return amount === 0 ? [] : [{ name, amount, takenOff: true }];
}
