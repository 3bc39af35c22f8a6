import { readFileSync } from 'node:fs';
import { fafsaYearSchema, type FafsaYear } from '../../../data/schema/fafsaYear.ts';
import { aidTables, type AidTables } from '../../../guidance/fafsa/aidTables.ts';
import type {
  AidApplication,
  AidHousehold,
  Assets,
  Finances,
} from '../../../guidance/fafsa/studentAidIndex/aidApplication.ts';

/** The award years that there are tables for. */
export const awardYears = ['2024-25', '2025-26', '2026-27', '2027-28'] as const;

/** What the project's data know of an award year. */
export function yearOf(awardYear: (typeof awardYears)[number]): FafsaYear {
  const file = new URL(`../../../data/fafsa/${awardYear}.json`, import.meta.url);
  return fafsaYearSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** The tables of an award year, as the project's data have them. */
export function tablesOf(awardYear: (typeof awardYears)[number]): AidTables {
  const answer = aidTables(yearOf(awardYear));
  if (!answer.ok) throw new Error(`${awardYear}: not published: ${answer.notPublished.join(', ')}`);
  return answer.tables;
}

/** Nothing but what is given; one earner who files alone, with no assets asked for. */
export function finances(given: Partial<Finances> = {}): Finances {
  return {
    adjustedGrossIncome: 0,
    incomeTaxPaid: 0,
    deductibleRetirementPayments: 0,
    taxExemptInterest: 0,
    untaxedIraDistributions: 0,
    untaxedPensions: 0,
    foreignEarnedIncomeExclusion: 0,
    taxableGrants: 0,
    educationCredits: 0,
    workStudy: 0,
    earnedIncome: [],
    returnKind: 'other',
    assets: null,
    ...given,
  };
}

/** Somebody who owns nothing but what is given. */
export function assets(given: Partial<Assets>): Assets {
  return { childSupport: 0, cash: 0, investments: 0, businessOrFarm: 0, ...given };
}

/** Parents who file and are two, but for what is given. */
export function dependent(
  parents: Finances,
  given: Partial<Extract<AidHousehold, { kind: 'dependent' }>> = {},
): AidHousehold {
  return { kind: 'dependent', parents, files: true, singleParent: false, ...given };
}

/** A single student without dependents who files, but for what is given. */
export function independent(
  given: Partial<Extract<AidHousehold, { kind: 'independent' }>> = {},
): AidHousehold {
  return {
    kind: 'independent',
    married: false,
    hasDependents: false,
    files: true,
    singleParent: false,
    provisional: false,
    ...given,
  };
}

/** A student in Connecticut, alone and with no income, but for what is given. */
export function application(given: Partial<AidApplication> = {}): AidApplication {
  return {
    state: 'CT',
    familySize: 1,
    student: finances(),
    household: independent(),
    bachelorsDegree: false,
    parentKilledInLineOfDuty: 'no',
    ...given,
  };
}
