/** Dollars by family size: the first amount is of a family of `smallest`, the next of one person more. */
export interface FamilySizeTable {
  readonly smallest: number;
  readonly amounts: readonly number[];
  /** For each person beyond the last amount. */
  readonly eachMore: number;
}

/** Which Medicare threshold holds: a joint return, married filing separately, or any other. */
export type ReturnKind = 'joint' | 'separate' | 'other';

/** Rates and limits of Social Security and Medicare tax; percent and whole dollars a year. */
export interface PayrollTax {
  readonly socialSecurityPercent: number;
  /** Earnings of one person above this are not taxed. */
  readonly socialSecurityCap: number;
  readonly medicarePercent: number;
  readonly medicarePercentAbove: number;
  readonly medicareThresholds: { readonly [Kind in ReturnKind]: number };
}

/** One slice of a business's or farm's net worth: what lies below `upTo` (`null`: without end) counts with `percent`. */
export interface NetWorthSlice {
  readonly upTo: number | null;
  readonly percent: number;
}

/** Tables A5 and C6: the contribution from adjusted available income, whole dollars. */
export interface AssessmentTable {
  /** Below this income the contribution is fixed. */
  readonly below: number;
  readonly lowestContribution: number;
  /** From low to high: `base` and `percent` of what lies above `over`. The first one also holds below its `over`. */
  readonly brackets: readonly {
    readonly over: number;
    readonly base: number;
    readonly percent: number;
  }[];
}

/** Which percent of available income or net worth is expected to go to a year of college. */
export interface ContributionRates {
  readonly parentsAssets: number;
  readonly dependentStudentIncome: number;
  readonly dependentStudentAssets: number;
  readonly withoutDependentsIncome: number;
  readonly withoutDependentsAssets: number;
  readonly withDependentsAssets: number;
}

/** The published tables of the Student Aid Index of one award year; whole dollars. */
export interface IndexTables {
  /** Formula A, parents. */
  readonly parentsIncomeProtection: FamilySizeTable;
  /** Formula A, student. */
  readonly dependentStudentIncomeProtection: number;
  /** Formula B. */
  readonly withoutDependentsIncomeProtection: { readonly single: number; readonly married: number };
  /** Formula C, not married. */
  readonly singleWithDependentsIncomeProtection: FamilySizeTable;
  /** Formula C, married. */
  readonly marriedWithDependentsIncomeProtection: FamilySizeTable;
  readonly employmentExpense: { readonly percent: number; readonly maximum: number };
  readonly payrollTax: PayrollTax;
  readonly businessNetWorth: readonly NetWorthSlice[];
  /** Taken off net worth at every age; $0 in every year so far. */
  readonly assetProtectionAllowance: number;
  readonly contributionRates: ContributionRates;
  readonly assessment: AssessmentTable;
  /** A dependent student's contribution from income is never below this. */
  readonly lowestStudentContribution: number;
  readonly range: { readonly lowest: number; readonly highest: number };
  /** Assets are not asked for below this income and with no more than this business income or loss. */
  readonly assetsNotAsked: { readonly incomeBelow: number; readonly businessIncomeUpTo: number };
}
