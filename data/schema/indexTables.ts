import { z } from 'zod';
import { factOf } from './fact.ts';
import { frozenList, frozenObject } from './frozen.ts';

const dollars = z.int().nonnegative();
const percent = z.number().nonnegative().max(100);

/** Whether each number of a list is above the one before. */
function rises(numbers: readonly number[]): boolean {
  return numbers.every((number, place) => place === 0 || number > (numbers[place - 1] ?? number));
}

const familySizeTable = frozenObject({
  smallest: z.int().positive(),
  amounts: frozenList(dollars).refine(
    (list) => list.length > 0 && rises(list),
    'needs amounts that rise with the family',
  ),
  eachMore: dollars,
});

const payrollTax = frozenObject({
  socialSecurityPercent: percent,
  socialSecurityCap: dollars,
  medicarePercent: percent,
  medicarePercentAbove: percent,
  medicareThresholds: frozenObject({ joint: dollars, separate: dollars, other: dollars }),
});

const businessNetWorth = frozenList(frozenObject({ upTo: dollars.nullable(), percent })).refine(
  (slices) => slices.at(-1)?.upTo === null && rises(slices.slice(0, -1).map(({ upTo }) => upTo ?? Infinity)),
  'needs slices that rise, the last without an end',
);

const assessment = frozenObject({
  below: z.int(),
  lowestContribution: z.int(),
  brackets: frozenList(frozenObject({ over: dollars, base: dollars, percent })).refine(
    (list) => list[0]?.over === 0 && rises(list.map(({ over }) => over)),
    'needs brackets that rise from $0',
  ),
});

const contributionRates = frozenObject({
  parentsAssets: percent,
  dependentStudentIncome: percent,
  dependentStudentAssets: percent,
  withoutDependentsIncome: percent,
  withoutDependentsAssets: percent,
  withDependentsAssets: percent,
});

/** The published tables of the Student Aid Index, each with its own standing and sources; see `guidance/fafsa/studentAidIndex/indexTables.ts`. */
export const indexTablesSchema = frozenObject({
  parentsIncomeProtection: factOf(familySizeTable),
  dependentStudentIncomeProtection: factOf(dollars),
  withoutDependentsIncomeProtection: factOf(frozenObject({ single: dollars, married: dollars })),
  singleWithDependentsIncomeProtection: factOf(familySizeTable),
  marriedWithDependentsIncomeProtection: factOf(familySizeTable),
  employmentExpense: factOf(frozenObject({ percent, maximum: dollars })),
  payrollTax: factOf(payrollTax),
  businessNetWorth: factOf(businessNetWorth),
  assetProtectionAllowance: factOf(dollars),
  contributionRates: factOf(contributionRates),
  assessment: factOf(assessment),
  lowestStudentContribution: factOf(z.int()),
  range: factOf(frozenObject({ lowest: z.int(), highest: z.int() })),
  assetsNotAsked: factOf(frozenObject({ incomeBelow: dollars, businessIncomeUpTo: dollars })),
});
