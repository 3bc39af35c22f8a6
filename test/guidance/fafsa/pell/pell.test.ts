import { describe, expect, test } from '@jest/globals';
import { estimateAid } from '../../../../guidance/fafsa/estimateAid.ts';
import { calculatedPell } from '../../../../guidance/fafsa/pell/calculatedPell.ts';
import { minPell } from '../../../../guidance/fafsa/pell/minPell.ts';
import { pellAtIntensity } from '../../../../guidance/fafsa/pell/pellAtIntensity.ts';
import type {
  AidApplication,
  AidHousehold,
} from '../../../../guidance/fafsa/studentAidIndex/aidApplication.ts';
import { application, assets, dependent, finances, independent, tablesOf } from '../someAid.ts';

const tables = tablesOf('2026-27');
const rich = assets({ cash: 60_000 });

/** Somebody whose index does not matter to what is asked. */
const earning = (
  adjustedGrossIncome: number,
  household: AidHousehold,
  given: Partial<AidApplication> = {},
) =>
  household.kind === 'dependent'
    ? application({
        ...given,
        household: { ...household, parents: finances({ adjustedGrossIncome }) },
      })
    : application({ ...given, household, student: finances({ adjustedGrossIncome }) });

const parents = finances();
const single = independent({ hasDependents: true, singleParent: true });

describe('the Maximum Pell Grant by income', () => {
  test.each<[string, number, number, AidHousehold, string, boolean]>([
    ['parents, 175 %', 54_600, 4, dependent(parents), 'CT', true],
    ['and a dollar more', 54_601, 4, dependent(parents), 'CT', false],
    ['a single parent, 225 %', 70_200, 4, dependent(parents, { singleParent: true }), 'CT', true],
    ['and a dollar more', 70_201, 4, dependent(parents, { singleParent: true }), 'CT', false],
    ['a student alone, 175 %', 26_355, 1, independent(), 'CT', true],
    ['and a dollar more', 26_356, 1, independent(), 'CT', false],
    ['a student with children, not single', 45_186, 3, independent({ hasDependents: true }), 'CT', false],
    ['a student who is a single parent, 225 %', 58_095, 3, single, 'CT', true],
    ['and a dollar more', 58_096, 3, single, 'CT', false],
    [
      'filed as a single parent, with nobody to support',
      30_000,
      1,
      independent({ singleParent: true }),
      'CT',
      false,
    ],
    ['Alaska', 32_917, 1, independent(), 'AK', true],
    ['Alaska and a dollar more', 32_918, 1, independent(), 'AK', false],
    ['Hawaii', 30_292, 1, independent(), 'HI', true],
    ['Hawaii and a dollar more', 30_293, 1, independent(), 'HI', false],
    ['abroad', 26_355, 1, independent(), 'FC', true],
    ['$1', 1, 1, independent(), 'CT', true],
    ['$0 on a return', 0, 1, independent(), 'CT', false],
    ['a loss', -1, 1, independent(), 'CT', false],
  ])('%s: $%d in a family of %d', (_, income, familySize, household, state, maximum) => {
    const { maxPell } = estimateAid(earning(income, household, { familySize, state }), tables);
    expect(maxPell !== null).toBe(maximum);
  });

  test('a limit that is not whole dollars is not rounded', () => {
    const maximum = (income: number) =>
      estimateAid(earning(income, independent()), tablesOf('2027-28')).maxPell;
    expect([maximum(27_387), maximum(27_388)]).toEqual(['others', null]);
  });

  test('the index is then never above 0, and a lower one stays', () => {
    const owner = finances({ adjustedGrossIncome: 20_000, assets: rich });
    expect(estimateAid(application({ student: owner }), tables)).toMatchObject({
      studentAidIndex: 0,
      formula: null,
      maxPell: 'others',
      pell: { kind: 'award', basis: 'maximum', amount: 7_395 },
      worksheet: { student: { contributionFromAssets: 12_000 } },
    });
    const poor = application({ student: finances({ adjustedGrossIncome: 17_000 }) });
    expect(estimateAid(poor, tables)).toMatchObject({ studentAidIndex: -655, formula: 'B' });
  });

  test.each([
    ['a student', application({ household: independent({ files: false }) })],
    ['parents', application({ household: dependent(parents, { files: false }), familySize: 3 })],
  ])('of %s who files no return the index is -1,500', (_, given) => {
    expect(estimateAid(given, tables)).toMatchObject({
      studentAidIndex: -1_500,
      formula: null,
      worksheet: null,
      maxPell: 'nonFiler',
      pell: { kind: 'award', basis: 'maximum', amount: 7_395 },
    });
  });

  test('income earned abroad counts from 2026-27 on', () => {
    const student = finances({ adjustedGrossIncome: 20_000, foreignEarnedIncomeExclusion: 10_000 });
    const maximum = (year: '2025-26' | '2026-27') =>
      estimateAid(application({ student }), tablesOf(year)).maxPell;
    expect([maximum('2025-26'), maximum('2026-27')]).toEqual(['others', null]);
  });
});

describe('the Minimum Pell Grant', () => {
  test.each<[string, number, AidHousehold]>([
    ['dependentOthers', 71_005, dependent(parents)],
    ['dependentSingleParent', 83_915, dependent(parents, { singleParent: true })],
    ['independentOthers', 71_005, independent({ married: true })],
    ['independentOtherParent', 90_370, independent({ hasDependents: true })],
    ['independentSingleParent', 103_280, single],
  ])('%s: up to $%d in a family of three', (limit, income, household) => {
    const limitAt = (dollars: number) =>
      minPell(earning(dollars, household, { familySize: 3 }), 10_000, false, tables.pell);
    expect([limitAt(income), limitAt(income + 1), limitAt(-1)]).toEqual([limit, null, limit]);
  });

  test.each([
    ['2026-27', 6_655, null],
    ['2026-27', 6_656, 'independentOthers'],
    ['2026-27', 14_789, 'independentOthers'],
    ['2026-27', 14_790, null],
    ['2025-26', 14_790, 'independentOthers'],
    ['2025-26', 999_999, 'independentOthers'],
  ] as const)('in %s at an index of %d: %s', (awardYear, index, limit) => {
    const given = earning(30_000, independent());
    expect(minPell(given, index, false, tablesOf(awardYear).pell)).toBe(limit);
    expect(minPell(given, index, true, tablesOf(awardYear).pell)).toBeNull();
  });

  test('is $740 for a couple whose savings put the index too high for more', () => {
    const student = finances({ adjustedGrossIncome: 56_210, incomeTaxPaid: 3_000, assets: rich });
    const couple = application({ familySize: 2, household: independent({ married: true }), student });
    expect(estimateAid(couple, tables)).toMatchObject({
      studentAidIndex: 23_930,
      pell: { kind: 'none', because: 'indexTooHigh' },
    });
    const less = { ...student, assets: assets({ cash: 10_000 }) };
    expect(estimateAid({ ...couple, student: less }, tables)).toMatchObject({
      studentAidIndex: 13_930,
      minPell: 'independentOthers',
      pell: { kind: 'award', basis: 'minimum', amount: 740 },
    });
  });
});

describe('a calculated Pell Grant', () => {
  const amounts = { maximum: 7_395, minimum: 740, noneFromIndex: 14_790 };
  test.each([
    [-1_500, 7_395],
    [0, 7_395],
    [2, 7_395],
    [3, 7_390],
    [3_000, 4_395],
    [6_655, 740],
    [6_656, null],
    [14_790, null],
  ])('at an index of %d is %s', (index, amount) => {
    expect(calculatedPell(index, amounts)).toBe(amount);
  });
});

test.each([
  [7_395, 100, 7_395],
  [7_395, 50, 3_698],
  [740, 58, 429],
  [7_395, 1, 74],
])('of $%d a student at %d percent of full time gets $%d', (amount, intensity, reduced) => {
  expect(pellAtIntensity(amount, intensity)).toBe(reduced);
});

describe('whatever the index', () => {
  const wealthy = finances({ adjustedGrossIncome: 200_000 });
  test('a bachelor’s degree bars Pell, also the maximum', () => {
    const bars = { kind: 'none', because: 'bachelorsDegree' };
    expect(estimateAid(application({ bachelorsDegree: true }), tables).pell).toEqual(bars);
    const nonFiler = application({ bachelorsDegree: true, household: independent({ files: false }) });
    expect(estimateAid(nonFiler, tables)).toMatchObject({ maxPell: 'nonFiler', pell: bars });
  });

  test('the college decides while the index is provisional', () => {
    const given = application({ household: independent({ provisional: true }) });
    expect(estimateAid(given, tables)).toMatchObject({ provisional: true, pell: { kind: 'collegeDecides' } });
  });

  test.each([
    ['no', { kind: 'none', because: 'indexTooHigh' }],
    ['claimed', { kind: 'none', because: 'indexTooHigh' }],
    ['confirmed', { kind: 'award', basis: 'lineOfDuty', amount: 7_395 }],
  ] as const)('a parent killed in the line of duty (%s)', (parentKilledInLineOfDuty, pell) => {
    const given = application({ parentKilledInLineOfDuty, student: wealthy });
    expect(estimateAid(given, tables).pell).toEqual(pell);
  });
});

describe('in 2027-28, whose amounts are not published', () => {
  const coming = tablesOf('2027-28');
  const of = (adjustedGrossIncome: number) =>
    estimateAid(application({ student: finances({ adjustedGrossIncome }) }), coming);

  test('nothing is told of Pell but that income gives the maximum, without an amount', () => {
    expect(of(20_000).pell).toEqual({ kind: 'award', basis: 'maximum', amount: null });
    expect(of(40_000)).toMatchObject({ studentAidIndex: 10_500, minPell: null, pell: { kind: 'notKnown' } });
    expect(of(900_000).pell).toEqual({ kind: 'notKnown' });
  });

  test('the index is there, on tables that are not confirmed', () => {
    expect(of(40_000).notConfirmed).toEqual(
      expect.arrayContaining(['withoutDependentsIncomeProtection', 'povertyGuidelines', 'pellIncomeLimits']),
    );
    expect(of(40_000).notConfirmed).not.toContain('parentsIncomeProtection');
  });
});
