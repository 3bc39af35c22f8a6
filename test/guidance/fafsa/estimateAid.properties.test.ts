import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { estimateAid } from '../../../guidance/fafsa/estimateAid.ts';
import { totalIncome } from '../../../guidance/fafsa/studentAidIndex/totalIncome.ts';
import type { AidApplication, Finances } from '../../../guidance/fafsa/studentAidIndex/aidApplication.ts';
import { anyApplication, anyTables, withMoney } from './anyAid.ts';
import { application, assets, dependent, finances, tablesOf } from './someAid.ts';

const moneyOf = ({ household, student }: AidApplication): Finances =>
  household.kind === 'dependent' ? household.parents : student;

/** Every number in a value, whatever it is nested in. */
function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

const more = fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 50_000 }));

/** Income that only the index looks at, not the limits of Pell. */
const untaxed = [
  'deductibleRetirementPayments',
  'taxExemptInterest',
  'untaxedIraDistributions',
  'untaxedPensions',
] as const;

describe('whoever asks, in whatever year', () => {
  test('the index is a whole number from -1,500 to 999,999, and no line is anything but a whole number', () => {
    fc.assert(
      fc.property(anyApplication, anyTables, (given, tables) => {
        const estimate = estimateAid(given, tables);
        expect(estimate.studentAidIndex).toBeGreaterThanOrEqual(-1_500);
        expect(estimate.studentAidIndex).toBeLessThanOrEqual(999_999);
        const wrong = numbersIn(estimate).filter(
          (each) => !Number.isSafeInteger(each) || Object.is(each, -0),
        );
        expect(wrong).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('a grant is between the minimum and the maximum, and a Maximum Pell Grant has an index of 0 or less', () => {
    fc.assert(
      fc.property(anyApplication, anyTables, (given, tables) => {
        const { pell, maxPell, minPell, studentAidIndex } = estimateAid(given, tables);
        if (pell.kind === 'award' && pell.amount !== null) {
          expect(pell.amount).toBeGreaterThanOrEqual(740);
          expect(pell.amount).toBeLessThanOrEqual(7_395);
        }
        if (maxPell !== null) expect(studentAidIndex).toBeLessThanOrEqual(0);
        expect(maxPell !== null && minPell !== null).toBe(false);
      }),
      { numRuns: 500 },
    );
  });
});

describe('when income alone rises', () => {
  test('untaxed income of the parents, or of an independent student, never lowers the index', () => {
    fc.assert(
      fc.property(
        anyApplication,
        anyTables,
        more,
        fc.constantFrom(...untaxed),
        (given, tables, dollars, line) => {
          const richer = withMoney(given, (money) => ({ ...money, [line]: money[line] + dollars }));
          expect(totalIncome(moneyOf(richer))).toBe(totalIncome(moneyOf(given)) + dollars);
          expect(estimateAid(richer, tables).studentAidIndex).toBeGreaterThanOrEqual(
            estimateAid(given, tables).studentAidIndex,
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  test('nor does any income of a dependent student of their own', () => {
    fc.assert(
      fc.property(anyApplication, anyTables, more, (given, tables, dollars) => {
        fc.pre(given.household.kind === 'dependent');
        const { adjustedGrossIncome } = given.student;
        const student = { ...given.student, adjustedGrossIncome: adjustedGrossIncome + dollars };
        expect(estimateAid({ ...given, student }, tables).studentAidIndex).toBeGreaterThanOrEqual(
          estimateAid(given, tables).studentAidIndex,
        );
      }),
    );
  });

  test('nor does adjusted gross income, unless it comes from $0 or less, where no limit of Pell holds', () => {
    fc.assert(
      fc.property(anyApplication, anyTables, more, (given, tables, dollars) => {
        const { adjustedGrossIncome: before, foreignEarnedIncomeExclusion: foreign } = moneyOf(given);
        const counted = tables.pell.foreignIncomeCounts ? before + foreign : before;
        fc.pre(counted > 0 || counted + dollars <= 0);
        const richer = withMoney(given, (money) => ({ ...money, adjustedGrossIncome: before + dollars }));
        expect(estimateAid(richer, tables).studentAidIndex).toBeGreaterThanOrEqual(
          estimateAid(given, tables).studentAidIndex,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('a first dollar on a return can lower it: it brings a Maximum Pell Grant', () => {
    const of = (adjustedGrossIncome: number) =>
      estimateAid(
        application({ student: finances({ adjustedGrossIncome, assets: assets({ cash: 80_000 }) }) }),
        tablesOf('2026-27'),
      ).studentAidIndex;
    expect([of(0), of(1)]).toEqual([6_845, 0]);
  });

  test('earned with the same income in all it lowers the index, as more payroll tax and costs are allowed', () => {
    const of = (earned: number) =>
      estimateAid(
        application({ student: finances({ adjustedGrossIncome: 60_000, earnedIncome: [earned] }) }),
        tablesOf('2026-27'),
      ).studentAidIndex;
    expect([of(0), of(10_000)]).toEqual([20_845, 20_463]);
  });

  test('a raise, which is both, lowers it by two dollars at most: three allowances are rounded', () => {
    fc.assert(
      fc.property(anyApplication, anyTables, more, (given, tables, dollars) => {
        const before = moneyOf(given);
        fc.pre(before.adjustedGrossIncome > 0);
        const [first = 0, ...others] = before.earnedIncome;
        const raised = withMoney(given, (money) => ({
          ...money,
          adjustedGrossIncome: money.adjustedGrossIncome + dollars,
          earnedIncome: [first + dollars, ...others],
        }));
        expect(estimateAid(raised, tables).studentAidIndex).toBeGreaterThanOrEqual(
          estimateAid(given, tables).studentAidIndex - 2,
        );
      }),
      { numRuns: 500 },
    );
  });

  test('and a raise of a dollar can lower it by two', () => {
    const of = (raise: number) => {
      const parents = finances({
        adjustedGrossIncome: 56_000 + raise,
        incomeTaxPaid: 16_000,
        earnedIncome: [201 + raise],
      });
      const student = finances({ adjustedGrossIncome: 30_000 });
      const family = application({ familySize: 4, household: dependent(parents), student });
      return estimateAid(family, tablesOf('2026-27')).studentAidIndex;
    };
    expect([of(0), of(1)]).toEqual([5_541, 5_539]);
  });

  test('above every limit of the Maximum Pell Grant the index jumps up, never down', () => {
    const of = (adjustedGrossIncome: number) =>
      estimateAid(
        application({ student: finances({ adjustedGrossIncome, assets: assets({ cash: 20_000 }) }) }),
        tablesOf('2026-27'),
      ).studentAidIndex;
    expect([of(26_355), of(26_356)]).toEqual([0, 8_023]);
  });
});
