import { describe, expect, test } from '@jest/globals';
import { dataFolder } from '../../data/dataFolder.ts';
import { loadCatalogue } from '../../data/loadCatalogue.ts';
import type { FafsaYear } from '../../data/schema/fafsaYear.ts';

const { fafsaYears } = loadCatalogue(dataFolder());

function year(awardYear: string): FafsaYear {
  const found = fafsaYears.get(awardYear);
  if (!found) throw new Error(`no ${awardYear}`);
  return found;
}

describe('the award year 2026-27', () => {
  const { pellMaximum, pellMinimum, noPellFromIndex, closesAt, correctionsUntil, ...others } =
    year('2026-27');

  test('has its Pell amounts', () => {
    const amounts = [pellMaximum, pellMinimum, noPellFromIndex];
    expect(amounts.map((amount) => amount?.value)).toEqual([7395, 740, 14790]);
    expect(amounts.every((amount) => amount?.confirmed)).toBe(true);
  });

  test('closes on June 30, 2027 in Central Time', () => {
    expect(closesAt.value).toEqual({ on: '2027-06-30', at: '23:59', timeZone: 'America/Chicago' });
  });

  test('has a day for corrections that one source alone gives', () => {
    expect(correctionsUntil).toMatchObject({ value: '2027-09-12', confirmed: false });
  });

  test('gives the income limits of Connecticut that the guide prints for a family of four', () => {
    const guideline = others.povertyGuidelines.value?.contiguousStates;
    const limits = others.pellIncomeLimits.value;
    if (!guideline || !limits) throw new Error('not known');
    const poverty = guideline.first + 3 * guideline.more;
    const at = (percent: number) => (poverty * percent) / 100;
    expect(poverty).toBe(31200);
    expect([limits.maximum.others, limits.maximum.singleParent].map(at)).toEqual([54600, 70200]);
    expect(at(limits.minimum.independentSingleParent)).toBe(124800);
  });
});

describe('the award year 2027-28', () => {
  const coming = year('2027-28');

  test('never borrows the Pell amounts of the year before', () => {
    for (const amount of [coming.pellMaximum, coming.pellMinimum, coming.noPellFromIndex]) {
      expect(amount).toMatchObject({ value: null, confirmed: false, expectedOn: '2027-02-01' });
    }
  });

  test('does not know when its form opened', () => {
    expect(coming.formOpenedOn.value).toBeNull();
  });

  test('has the days of Connecticut', () => {
    const days = Object.fromEntries(coming.deadlines.map(({ id, on }) => [id, on]));
    expect(days).toEqual({ 'roberta-willis': '2027-02-15', 'graduation-waiver': '2027-03-15' });
  });
});

test('each award year begins where the one before ends, with the next tax year, guideline and birth year', () => {
  const years = ['2024-25', '2025-26', '2026-27', '2027-28'].map(year);
  expect([...fafsaYears.keys()]).toEqual(years.map(({ awardYear }) => awardYear));
  years.forEach((each, later) => {
    expect([each.startsOn, each.endsOn]).toEqual([`${2024 + later}-07-01`, `${2025 + later}-06-30`]);
    expect([each.taxYear.value, each.povertyGuidelines.value?.year]).toEqual([2022 + later, 2022 + later]);
    expect(each.independentIfBornBefore.value).toBe(`${2001 + later}-01-01`);
  });
});
