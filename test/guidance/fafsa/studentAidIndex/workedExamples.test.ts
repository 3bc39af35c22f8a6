import { describe, expect, test } from '@jest/globals';
import { estimateAid } from '../../../../guidance/fafsa/estimateAid.ts';
import { application, assets, dependent, finances, independent, tablesOf } from '../someAid.ts';

const tables = tablesOf('2026-27');

describe('worked by hand from the tables of 2026-27', () => {
  test('formula A: a dependent student in a family of four, with a shop worth $100,000', () => {
    const parents = finances({
      adjustedGrossIncome: 90_000,
      untaxedPensions: 2_000,
      taxExemptInterest: 100,
      incomeTaxPaid: 6_000,
      earnedIncome: [50_000, 40_000],
      returnKind: 'joint',
      assets: assets({ cash: 10_000, investments: 20_000, businessOrFarm: 100_000 }),
    });
    const student = finances({
      adjustedGrossIncome: 15_000,
      workStudy: 1_000,
      incomeTaxPaid: 40,
      earnedIncome: [15_000],
      assets: assets({ cash: 500, childSupport: 900 }),
    });
    const family = application({ familySize: 4, household: dependent(parents), student });
    expect(estimateAid(family, tables)).toEqual({
      studentAidIndex: 9_444 + 521 + 100,
      provisional: false,
      formula: 'A',
      worksheet: {
        formula: 'A',
        parents: {
          totalIncome: 92_100,
          incomeTaxPaid: 6_000,
          payrollTaxAllowance: 5_580 + 1_305, // 6.2 % and 1.45 % of 90,000
          incomeProtectionAllowance: 44_880,
          employmentExpenseAllowance: 5_000, // 35 % of 90,000 is more
          totalAllowances: 62_765,
          availableIncome: 29_335,
          netWorth: 10_000 + 20_000 + 40_000, // 40 % of the shop
          assetProtectionAllowance: 0,
          discretionaryNetWorth: 70_000,
          contributionFromAssets: 8_400, // 12 %
          adjustedAvailableIncome: 37_735,
          contribution: 7_766 + 1_678, // 34 % of what is over 32,800
        },
        student: {
          totalIncome: 14_000,
          incomeTaxPaid: 40,
          payrollTaxAllowance: 930 + 218,
          incomeProtectionAllowance: 11_770,
          employmentExpenseAllowance: 0,
          allowanceForParentsNegativeIncome: 0,
          totalAllowances: 12_958,
          availableIncome: 1_042,
          contributionFromIncome: 521, // 50 %
          netWorth: 500, // child support is not a dependent student's
          assetProtectionAllowance: 0,
          discretionaryNetWorth: 500,
          contributionFromAssets: 100, // 20 %
        },
      },
      maxPell: null, // 175 % is 54,600
      minPell: null, // 275 % is 85,800
      pell: { kind: 'none', because: 'indexTooHigh' },
      notConfirmed: ['businessNetWorth'],
    });
  });

  test('formula B: a single student on their own who works', () => {
    const student = finances({
      adjustedGrossIncome: 40_000,
      incomeTaxPaid: 2_800,
      earnedIncome: [40_000],
      assets: assets({ cash: 1_235 }),
    });
    expect(estimateAid(application({ student }), tables)).toMatchObject({
      studentAidIndex: 7_915 + 247,
      formula: 'B',
      worksheet: {
        student: {
          totalIncome: 40_000,
          payrollTaxAllowance: 2_480 + 580,
          incomeProtectionAllowance: 18_310,
          employmentExpenseAllowance: 0, // only for a couple
          totalAllowances: 24_170,
          availableIncome: 15_830,
          contributionFromIncome: 7_915, // 50 %
          netWorth: 1_235,
          contributionFromAssets: 247, // 20 %
        },
      },
      maxPell: null, // 175 % of 15,060 is 26,355
      minPell: 'independentOthers', // 275 % is 41,415
      pell: { kind: 'award', basis: 'minimum', amount: 740 },
      notConfirmed: [],
    });
  });

  test('formula B: a couple without children has the employment expense allowance too', () => {
    const student = finances({
      adjustedGrossIncome: 60_000,
      incomeTaxPaid: 3_000,
      earnedIncome: [30_000, 10_000],
      returnKind: 'joint',
    });
    const couple = application({ familySize: 2, household: independent({ married: true }), student });
    expect(estimateAid(couple, tables)).toMatchObject({
      studentAidIndex: 9_795, // half of 60,000 - 3,000 - 3,060 - 29,350 - 5,000 = 19,590
      worksheet: { student: { totalAllowances: 40_410, availableIncome: 19_590 } },
    });
  });

  test('formula C: a mother with two children', () => {
    const student = finances({
      adjustedGrossIncome: 110_000,
      incomeTaxPaid: 9_000,
      earnedIncome: [110_000],
      assets: assets({ childSupport: 3_000, cash: 2_000 }),
    });
    const family = application({
      familySize: 3,
      household: independent({ hasDependents: true, singleParent: true }),
      student,
    });
    expect(estimateAid(family, tables)).toMatchObject({
      studentAidIndex: 4_291,
      formula: 'C',
      worksheet: {
        student: {
          payrollTaxAllowance: 6_820 + 1_595,
          incomeProtectionAllowance: 68_430,
          employmentExpenseAllowance: 5_000,
          totalAllowances: 90_845,
          availableIncome: 19_155,
          netWorth: 5_000,
          contributionFromAssets: 350, // 7 %
          adjustedAvailableIncome: 19_505,
          contributionFromAdjustedAvailableIncome: 4_291, // 22 %
        },
      },
      maxPell: null, // 225 % of 25,820 is 58,095
      pell: { kind: 'award', basis: 'calculated', amount: 3_105 }, // 7,395 - 4,291 = 3,104, to the nearest 5
      notConfirmed: ['singleWithDependentsIncomeProtection'],
    });
  });
});

describe('the lowest numbers', () => {
  const parents = finances({ adjustedGrossIncome: 100_000, incomeTaxPaid: 8_000 });

  test.each([
    ['2024-25', -1_500],
    ['2025-26', 0],
    ['2026-27', 0],
    ['2027-28', 0],
  ] as const)('a dependent student without income adds in %s: %d', (awardYear, lowest) => {
    const { worksheet, studentAidIndex } = estimateAid(
      application({ familySize: 4, household: dependent(parents) }),
      tablesOf(awardYear),
    );
    if (worksheet?.formula !== 'A') throw new Error('not formula A');
    expect(worksheet.student.contributionFromIncome).toBe(lowest);
    expect(studentAidIndex).toBe(worksheet.parents.contribution + lowest);
  });

  test('what parents lack is an allowance for their student', () => {
    const poor = finances({ adjustedGrossIncome: 40_000, incomeTaxPaid: 120 });
    const student = finances({ adjustedGrossIncome: 20_000 });
    const family = application({ familySize: 4, household: dependent(poor), student });
    expect(estimateAid(family, tables)).toMatchObject({
      worksheet: {
        parents: { adjustedAvailableIncome: -5_000, contribution: -1_100 },
        student: {
          allowanceForParentsNegativeIncome: 5_000,
          totalAllowances: 16_770,
          availableIncome: 3_230,
        },
      },
      studentAidIndex: 0, // -1,100 + 1,615, and a Maximum Pell Grant by income
      formula: null,
    });
  });

  test('no index is below -1,500, though the table ends lower', () => {
    const family = application({ familySize: 9, household: independent({ hasDependents: true }) });
    const { worksheet, studentAidIndex } = estimateAid(family, tables);
    expect(worksheet).toMatchObject({ student: { contributionFromAdjustedAvailableIncome: -1_870 } });
    expect(studentAidIndex).toBe(-1_500);
  });

  test('no index is above 999,999', () => {
    const student = finances({ adjustedGrossIncome: 90_000_000 });
    expect(estimateAid(application({ student }), tables).studentAidIndex).toBe(999_999);
  });
});
