import { describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadCatalogue } from '../../data/loadCatalogue.ts';
import { fafsaYearSchema, type FafsaYear } from '../../data/schema/fafsaYear.ts';
import { aidTables } from '../../guidance/fafsa/aidTables.ts';
import { openAwardYears } from '../../guidance/fafsa/openAwardYears.ts';
import { percentOf } from '../../guidance/fafsa/studentAidIndex/percentOf.ts';
import type { FamilySizeTable } from '../../guidance/fafsa/studentAidIndex/indexTables.ts';
import { addDays } from '../../guidance/time/addDays.ts';

const years = [...loadCatalogue(dataFolder()).fafsaYears.values()];
const tables = years.map((year) => {
  const answer = aidTables(year);
  if (!answer.ok) throw new Error(`${year.awardYear}: ${answer.notPublished.join(', ')}`);
  return answer.tables;
});

describe.each(tables)('the tables of $awardYear', ({ index }) => {
  test('assess income without a gap: each bracket begins with what the one below comes to', () => {
    const { brackets, below, lowestContribution } = index.assessment;
    const ends = brackets.slice(1).map(({ over }, place) => {
      const { over: from = 0, base = 0, percent = 0 } = brackets[place] ?? {};
      return base + percentOf(over - from, percent);
    });
    expect(brackets.slice(1).map(({ base }) => base)).toEqual(ends);
    expect(Math.abs(percentOf(below, 22) - lowestContribution)).toBeLessThanOrEqual(1);
    expect(brackets.map(({ percent }) => percent)).toEqual([22, 25, 29, 34, 40, 47]);
  });

  test('count a business in four steps', () => {
    expect(index.businessNetWorth.map(({ percent }) => percent)).toEqual([40, 50, 60, 100]);
  });
});

/** All amounts that the law raises by one factor a year. */
function protectedIncome({ index }: (typeof tables)[number]): readonly number[] {
  const of = ({ amounts, eachMore }: FamilySizeTable) => [...amounts, eachMore];
  return [
    ...of(index.parentsIncomeProtection),
    index.dependentStudentIncomeProtection,
    index.withoutDependentsIncomeProtection.single,
    index.withoutDependentsIncomeProtection.married,
    ...of(index.singleWithDependentsIncomeProtection),
    ...of(index.marriedWithDependentsIncomeProtection),
  ];
}

test('the income protection allowances of each year are those of 2024-25 times one factor: none is mistyped', () => {
  const [first, ...others] = tables.map(protectedIncome);
  expect(first).toHaveLength(20);
  for (const amounts of others) {
    expect(amounts).toHaveLength(20);
    // Each amount is rounded to $10, so each allows a range of factors; all of them must share some.
    const lowest = amounts.map((amount, place) => (amount - 5) / ((first?.[place] ?? 0) + 5));
    const highest = amounts.map((amount, place) => (amount + 5) / ((first?.[place] ?? 0) - 5));
    expect(Math.max(...lowest)).toBeLessThan(Math.min(...highest));
  }
});

describe('every figure', () => {
  const named = years.flatMap(({ awardYear, studentAidIndex, ...year }) =>
    Object.entries({ ...year, ...studentAidIndex }).flatMap(([name, fact]) =>
      typeof fact === 'object' && 'sources' in fact ? [{ name: `${awardYear} ${name}`, fact }] : [],
    ),
  );

  test('has a source, the day it was checked, and where it is not confirmed says why', () => {
    expect(named.length).toBeGreaterThan(90);
    for (const { name, fact } of named) {
      expect([name, fact.sources.length > 0 && fact.sources.every(({ checkedOn }) => checkedOn)]).toEqual([
        name,
        true,
      ]);
      if (!fact.confirmed) expect([name, fact.note?.es]).toEqual([name, expect.any(String)]);
    }
  });

  test('of the index of 2027-28 is not confirmed: no official text was seen', () => {
    const coming = years.find(({ awardYear }) => awardYear === '2027-28');
    expect(Object.values(coming?.studentAidIndex ?? {}).filter(({ confirmed }) => confirmed)).toEqual([]);
  });
});

test('the years that are over are never offered, on any day from now on', () => {
  const days = Array.from({ length: 800 }, (_, day) => addDays('2026-11-22', day));
  const offered = new Set(
    days.flatMap((day) => openAwardYears(years, day).map(({ awardYear }) => awardYear)),
  );
  expect([...offered]).toEqual(['2026-27', '2027-28']);
});

describe('a year whose tables make no sense is refused', () => {
  const [year] = years as [FafsaYear];
  const broken = (name: keyof FafsaYear['studentAidIndex'], value: unknown) => {
    const fact = { ...year.studentAidIndex[name], value };
    return fafsaYearSchema.safeParse({ ...year, studentAidIndex: { ...year.studentAidIndex, [name]: fact } });
  };

  test('as it stands it is not', () => {
    expect(broken('range', year.studentAidIndex.range.value).success).toBe(true);
  });

  test.each([
    ['parentsIncomeProtection', { smallest: 2, amounts: [], eachMore: 1 }],
    ['parentsIncomeProtection', { smallest: 2, amounts: [30_000, 20_000], eachMore: 1 }],
    ['businessNetWorth', [{ upTo: 5, percent: 40 }]],
    [
      'businessNetWorth',
      [
        { upTo: 5, percent: 40 },
        { upTo: 4, percent: 50 },
        { upTo: null, percent: 100 },
      ],
    ],
    ['assessment', { below: 0, lowestContribution: 0, brackets: [{ over: 5, base: 0, percent: 22 }] }],
    ['contributionRates', { parentsAssets: 112 }],
    ['employmentExpense', { percent: 35, maximum: -1 }],
  ] as const)('%s: %j', (name, value) => {
    expect(broken(name, value).success).toBe(false);
  });
});

test('a year without a table has no tables, and says which are missing', () => {
  const [year] = years as [FafsaYear];
  const notYet = { value: null, confirmed: false } as const;
  const given = {
    ...year,
    povertyGuidelines: notYet,
    studentAidIndex: { ...year.studentAidIndex, assessment: notYet },
  };
  expect(aidTables(given)).toEqual({ ok: false, notPublished: ['assessment', 'povertyGuidelines'] });
});
