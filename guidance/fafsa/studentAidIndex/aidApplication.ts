import type { ReturnKind } from './indexTables.ts';

/** What somebody owns, whole dollars today. */
export interface Assets {
  /** Received in the last calendar year; it stands among the assets, not the income. */
  readonly childSupport: number;
  readonly cash: number;
  /** Net of what is owed on them; not the home. */
  readonly investments: number;
  readonly businessOrFarm: number;
}

/** The money of one side of the form, the parents' or the student's with a spouse: whole dollars of the tax year. */
export interface Finances {
  /** May be negative. */
  readonly adjustedGrossIncome: number;
  readonly incomeTaxPaid: number;
  readonly deductibleRetirementPayments: number;
  readonly taxExemptInterest: number;
  /** Without rollovers. */
  readonly untaxedIraDistributions: number;
  /** Without rollovers. */
  readonly untaxedPensions: number;
  readonly foreignEarnedIncomeExclusion: number;
  readonly taxableGrants: number;
  readonly educationCredits: number;
  readonly workStudy: number;
  /** What each person earned by work. */
  readonly earnedIncome: readonly number[];
  readonly returnKind: ReturnKind;
  /** `null` where the form does not ask for them (`assetsAsked`). */
  readonly assets: Assets | null;
}

/** Whose money counts, and how they file taxes. */
export type AidHousehold =
  | {
      readonly kind: 'dependent';
      readonly parents: Finances;
      /** `false`: no parent files a return. One of Puerto Rico, a territory or another country counts, and so does who earns abroad and need not file. */
      readonly files: boolean;
      /** The parent is unmarried and filed as head of household or surviving spouse, or received the EITC. */
      readonly singleParent: boolean;
    }
  | {
      readonly kind: 'independent';
      readonly married: boolean;
      /** Children or others than a spouse who live on the student's support. */
      readonly hasDependents: boolean;
      /** `false`: neither student nor spouse files a return; as above. */
      readonly files: boolean;
      /** The student is unmarried, with dependents, and filed as above. */
      readonly singleParent: boolean;
      /** The college has not decided yet whether parents are needed. */
      readonly provisional: boolean;
    };

/** What a FAFSA says, as far as the index and Pell depend on it. */
export interface AidApplication {
  /** Two letters; `null` where there is none. */
  readonly state: string | null;
  readonly familySize: number;
  /** The student's, with a spouse's. */
  readonly student: Finances;
  readonly household: AidHousehold;
  /** A first bachelor's degree or graduate level, unless for certain teacher certificates. */
  readonly bachelorsDegree: boolean;
  /** Killed in service or as a public safety officer; `claimed` until the college has confirmed it. */
  readonly parentKilledInLineOfDuty: 'no' | 'claimed' | 'confirmed';
}
