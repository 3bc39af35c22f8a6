import fc from 'fast-check';
import type {
  AidApplication,
  AidHousehold,
  Finances,
} from '../../../guidance/fafsa/studentAidIndex/aidApplication.ts';
import { awardYears, tablesOf } from './someAid.ts';

const dollars = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 60_000 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 1_000_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 99_999_999 }) },
);
const income = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -2_000, max: 150_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: -99_999_999, max: 99_999_999 }) },
);

/** Any family's money, small amounts and huge ones. */
export const anyFinances: fc.Arbitrary<Finances> = fc.record({
  adjustedGrossIncome: income,
  incomeTaxPaid: dollars,
  deductibleRetirementPayments: dollars,
  taxExemptInterest: dollars,
  untaxedIraDistributions: dollars,
  untaxedPensions: dollars,
  foreignEarnedIncomeExclusion: dollars,
  taxableGrants: dollars,
  educationCredits: dollars,
  workStudy: dollars,
  earnedIncome: fc.array(dollars, { maxLength: 2 }),
  returnKind: fc.constantFrom('joint', 'separate', 'other'),
  assets: fc.option(
    fc.record({
      childSupport: dollars,
      cash: dollars,
      investments: income,
      businessOrFarm: income,
    }),
  ),
});

const anyDependent: fc.Arbitrary<AidHousehold> = fc.record({
  kind: fc.constant('dependent' as const),
  parents: anyFinances,
  files: fc.boolean(),
  singleParent: fc.boolean(),
});

const anyIndependent: fc.Arbitrary<AidHousehold> = fc.record({
  kind: fc.constant('independent' as const),
  married: fc.boolean(),
  hasDependents: fc.boolean(),
  files: fc.boolean(),
  singleParent: fc.boolean(),
  provisional: fc.boolean(),
});

/** Any application at all. */
export const anyApplication: fc.Arbitrary<AidApplication> = fc.record({
  state: fc.constantFrom('CT', 'AK', 'HI', null),
  familySize: fc.integer({ min: 1, max: 20 }),
  student: anyFinances,
  household: fc.oneof(anyDependent, anyIndependent),
  bachelorsDegree: fc.boolean(),
  parentKilledInLineOfDuty: fc.constantFrom('no', 'claimed', 'confirmed'),
});

/** The tables of any award year. */
export const anyTables = fc.constantFrom(...awardYears.map(tablesOf));

/** The same application with other money where the index and Pell look first: the parents', else the student's. */
export function withMoney(given: AidApplication, change: (money: Finances) => Finances): AidApplication {
  const { household, student } = given;
  return household.kind === 'dependent'
    ? { ...given, household: { ...household, parents: change(household.parents) } }
    : { ...given, student: change(student) };
}
