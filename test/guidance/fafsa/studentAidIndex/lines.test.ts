import { describe, expect, test } from '@jest/globals';
import { assessContribution } from '../../../../guidance/fafsa/studentAidIndex/assessContribution.ts';
import { assetsAsked } from '../../../../guidance/fafsa/studentAidIndex/assetsAsked.ts';
import { employmentExpenseAllowance } from '../../../../guidance/fafsa/studentAidIndex/employmentExpenseAllowance.ts';
import { incomeProtectionAllowance } from '../../../../guidance/fafsa/studentAidIndex/incomeProtectionAllowance.ts';
import { adjustedBusinessNetWorth, netWorth } from '../../../../guidance/fafsa/studentAidIndex/netWorth.ts';
import { payrollTaxAllowance } from '../../../../guidance/fafsa/studentAidIndex/payrollTaxAllowance.ts';
import { percentOf } from '../../../../guidance/fafsa/studentAidIndex/percentOf.ts';
import { totalIncome } from '../../../../guidance/fafsa/studentAidIndex/totalIncome.ts';
import { assets, finances, tablesOf } from '../someAid.ts';

const tables = tablesOf('2026-27').index;

test('total income adds what was not taxed and takes off grants, credits and work-study', () => {
  const income = finances({
    adjustedGrossIncome: 1_000_000,
    deductibleRetirementPayments: 1,
    taxExemptInterest: 20,
    untaxedIraDistributions: 300,
    untaxedPensions: 4_000,
    foreignEarnedIncomeExclusion: 50_000,
    taxableGrants: 100_000,
    educationCredits: 200_000,
    workStudy: 300_000,
  });
  expect(totalIncome(income)).toBe(454_321);
  expect(totalIncome(finances({ adjustedGrossIncome: -7, workStudy: 3 }))).toBe(-10);
});

test.each([
  [1, 50, 1],
  [-1, 50, -1],
  [3, 50, 2],
  [-3, 50, -2],
  [-1, 22, 0],
  [10, 1.45, 0],
  [1_000, 1.45, 15],
  [50, 6.2, 3],
])('%d dollars times %d percent are %d, half a dollar away from zero', (dollars, percent, rounded) => {
  expect(percentOf(dollars, percent)).toBe(rounded);
});

describe('the payroll tax allowance', () => {
  test.each<[string, Parameters<typeof finances>[0], number]>([
    ['nothing earned', { earnedIncome: [] }, 0],
    ['one earner', { earnedIncome: [40_000] }, 2_480 + 580],
    ['the cap of Social Security', { earnedIncome: [168_600] }, 10_453 + 2_445],
    ['above it Medicare alone goes on', { earnedIncome: [168_700] }, 10_453 + 2_446],
    ['2.35 % above $200,000', { earnedIncome: [300_000] }, 10_453 + 2_900 + 2_350],
    [
      'two on a joint return, twice the cap',
      { earnedIncome: [200_000, 10_000], returnKind: 'joint' },
      16_065,
    ],
    ['joint, above $250,000', { earnedIncome: [200_000, 60_000], returnKind: 'joint' }, 16_120 + 3_625 + 235],
    [
      'two who file separately, each with a threshold of $125,000',
      { earnedIncome: [200_000, 10_000], returnKind: 'separate' },
      11_073 + 3_720,
    ],
    ['the sum is rounded, not each person’s part', { earnedIncome: [15, 15] }, 2 + 0],
  ])('%s', (_, given, allowance) => {
    expect(payrollTaxAllowance(finances(given), tables.payrollTax)).toBe(allowance);
  });
});

test.each([
  [1, 29_190],
  [2, 29_190],
  [3, 36_330],
  [6, 61_930],
  [7, 68_920],
  [10, 89_890],
])('parents in a family of %d keep $%d', (familySize, allowance) => {
  expect(incomeProtectionAllowance(familySize, tables.parentsIncomeProtection)).toBe(allowance);
});

test.each([
  [[], 0],
  [[10_001], 3_500],
  [[14_285, 1], 5_000],
  [[90_000, 90_000], 5_000],
])('to earn %j costs $%d', (earnedIncome, allowance) => {
  expect(employmentExpenseAllowance(finances({ earnedIncome }), tables.employmentExpense)).toBe(allowance);
});

describe('net worth', () => {
  test.each([
    [-5_000, 0],
    [0, 0],
    [1, 0],
    [2, 1],
    [175_000, 70_000],
    [175_002, 70_001],
    [520_000, 242_500],
    [870_000, 452_500],
    [870_100, 452_600],
  ])('of a business of $%d counts $%d', (worth, counted) => {
    expect(adjustedBusinessNetWorth(worth, tables.businessNetWorth)).toBe(counted);
  });

  test('is the sum; investments in debt take nothing off, and what was not asked is nothing', () => {
    const some = assets({ childSupport: 1, cash: 20, investments: 300, businessOrFarm: 1_000 });
    expect(netWorth(some, tables.businessNetWorth)).toBe(721);
    expect(netWorth(assets({ cash: 20, investments: -300 }), tables.businessNetWorth)).toBe(20);
    expect(netWorth(null, tables.businessNetWorth)).toBe(0);
  });
});

describe('the contribution from adjusted available income', () => {
  test.each([
    [-50_000, -1_870],
    [-8_501, -1_870],
    [-8_500, -1_870],
    [-8_499, -1_870],
    [-8_400, -1_848],
    [0, 0],
    [1, 0],
    [21_800, 4_796],
    [21_802, 4_797], // 25 % of 2 is a half
    [27_300, 6_171],
    [27_400, 6_200],
    [32_800, 7_766],
    [32_900, 7_800],
    [38_400, 9_670],
    [38_500, 9_710],
    [43_900, 11_870],
    [44_000, 11_917],
    [143_900, 58_870],
  ])('of $%d is $%d in 2026-27', (income, contribution) => {
    expect(assessContribution(income, tables.assessment)).toBe(contribution);
  });

  test.each([
    [-6_821, -1_500],
    [-6_820, -1_500],
    [-6_810, -1_498],
    [20_600, 4_532],
    [41_600, 11_269],
  ])('of $%d is $%d in 2024-25', (income, contribution) => {
    expect(assessContribution(income, tablesOf('2024-25').index.assessment)).toBe(contribution);
  });
});

describe('whether the form asks for assets', () => {
  const plain = {
    federalBenefit: false,
    maximumPell: false,
    adjustedGrossIncome: 60_000,
    otherSchedules: false,
    businessIncome: 0,
  };
  test.each([
    [{}, true],
    [{ adjustedGrossIncome: 59_999 }, false],
    [{ adjustedGrossIncome: 59_999, businessIncome: 10_000 }, false],
    [{ adjustedGrossIncome: 59_999, businessIncome: -10_000 }, false],
    [{ adjustedGrossIncome: 59_999, businessIncome: 10_001 }, true],
    [{ adjustedGrossIncome: 59_999, businessIncome: -10_001 }, true],
    [{ adjustedGrossIncome: 59_999, otherSchedules: true }, true],
    [{ federalBenefit: true }, false],
    [{ maximumPell: true }, false],
  ])('%j: %s', (given, asked) => {
    expect(assetsAsked({ ...plain, ...given }, tables.assetsNotAsked)).toBe(asked);
  });
});
