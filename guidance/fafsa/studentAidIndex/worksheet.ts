/** Income and allowances of one side, by the published worksheet's lines; whole dollars. */
export interface IncomeLines {
  readonly totalIncome: number;
  readonly incomeTaxPaid: number;
  readonly payrollTaxAllowance: number;
  readonly incomeProtectionAllowance: number;
  readonly employmentExpenseAllowance: number;
  readonly totalAllowances: number;
  /** Total income less total allowances. */
  readonly availableIncome: number;
}

/** Assets of one side, by the published worksheet's lines; whole dollars. */
export interface AssetLines {
  readonly netWorth: number;
  readonly assetProtectionAllowance: number;
  /** Net worth less that allowance. */
  readonly discretionaryNetWorth: number;
  readonly contributionFromAssets: number;
}

/** Formula A: a dependent student. */
export interface WorksheetA {
  readonly formula: 'A';
  readonly parents: IncomeLines &
    AssetLines & {
      readonly adjustedAvailableIncome: number;
      readonly contribution: number;
    };
  readonly student: IncomeLines &
    AssetLines & {
      /** What the parents' adjusted available income is below $0. */
      readonly allowanceForParentsNegativeIncome: number;
      readonly contributionFromIncome: number;
    };
}

/** Formula B: an independent student without dependents other than a spouse. */
export interface WorksheetB {
  readonly formula: 'B';
  readonly student: IncomeLines & AssetLines & { readonly contributionFromIncome: number };
}

/** Formula C: an independent student with dependents other than a spouse. */
export interface WorksheetC {
  readonly formula: 'C';
  readonly student: IncomeLines &
    AssetLines & {
      readonly adjustedAvailableIncome: number;
      readonly contributionFromAdjustedAvailableIncome: number;
    };
}

/** Every line of the formula that a student falls under. */
export type Worksheet = WorksheetA | WorksheetB | WorksheetC;
