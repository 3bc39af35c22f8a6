import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { resultOf } from './someCases.ts';

/** Cases from the U.S. Department of Education's public test records; they are not part of the project. */
const folder = join(import.meta.dirname, '../../../../shared/cases');

const awardYears = ['2024-25', '2025-26', '2026-27'] as const;

interface RecordedCase {
  readonly case_id: string;
  readonly known_defect: string | null;
  readonly expected: {
    readonly sai: number;
    readonly sai_is_provisional: boolean;
    readonly formula: string | null;
    readonly max_pell: string | null;
    readonly min_pell: string | null;
    readonly pell_eligible: boolean;
    readonly intermediates: Readonly<Record<string, number>>;
  };
}

const teacher =
  'a bachelor’s degree, and Pell all the same: a teacher’s certificate, which a case does not tell';
const confirmed = 'Pell by the line of duty, as the college confirmed; #0875 has the same inputs and no Pell';
const barred = 'no Pell at an index this low, for a reason that a case does not tell';
const spouse =
  'a spouse who is said to file no return and still has $800 of income and $75 of tax: in the inputs, not in these lines';

/** What of which record is not reproduced, and why. */
const exceptions: Readonly<Record<string, { readonly fields: readonly string[]; readonly why: string }>> = {
  '2024-25#0362': {
    fields: ['max_pell'],
    why: 'the processor of March 2024 did not yet count the EITC as a way to be a single parent',
  },
  '2024-25#0381': { fields: ['pell_eligible'], why: barred },
  '2025-26#0130': { fields: ['pell_eligible'], why: teacher },
  '2025-26#0169': { fields: ['pell_eligible'], why: teacher },
  '2025-26#0228': { fields: ['pell_eligible'], why: teacher },
  '2025-26#0727': {
    fields: [
      'student_total_allowances',
      'student_available_income',
      'student_aai',
      'student_total_income',
      'fisap_total_income',
    ],
    why: spouse,
  },
  '2025-26#0815': { fields: ['pell_eligible'], why: teacher },
  '2025-26#0874': { fields: ['pell_eligible'], why: confirmed },
  '2025-26#0876': { fields: ['pell_eligible'], why: confirmed },
  '2026-27#0014': { fields: ['pell_eligible'], why: teacher },
  '2026-27#0379': { fields: ['pell_eligible'], why: barred },
};

function casesOf(awardYear: string): readonly RecordedCase[] {
  const lines = readFileSync(join(folder, `sai_${awardYear}.jsonl`), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as RecordedCase);
}

/** That an index is provisional stands under what is expected, but nothing else in a case tells it. */
function ours(given: RecordedCase) {
  return resultOf({ ...given, sai_is_provisional: given.expected.sai_is_provisional, expected: undefined });
}

/** The names of what differs from the record. */
function differences(given: RecordedCase): readonly string[] {
  const { intermediates, ...expected } = given.expected;
  const result = ours(given);
  const main = Object.entries(expected).filter(
    ([name, value]) => result[name as keyof typeof expected] !== value,
  );
  const lines = Object.entries(intermediates).filter(([name, value]) => result.intermediates[name] !== value);
  return [...main, ...lines].map(([name]) => name);
}

const compared = existsSync(folder) ? awardYears : [];
if (compared.length === 0)
  console.log('The Department’s records are not there: nothing is compared with them.');

describe('the Department’s test records', () => {
  test('are reproduced, line by line', () => {
    const cases = compared.flatMap(casesOf).filter(({ known_defect }) => known_defect === null);
    const different = cases
      .map((each) => [each.case_id, [...differences(each)].sort()] as const)
      .filter(([, fields]) => fields.length > 0);
    const mismatches = different.filter(([id]) => !(id in exceptions)).length;
    const listed = different.length - mismatches;
    console.log(`${cases.length} records: ${mismatches} mismatches, ${listed} listed exceptions`);
    const expected = Object.entries(exceptions).map(([id, { fields }]) => [id, [...fields].sort()]);
    expect(Object.fromEntries(different)).toEqual(Object.fromEntries(compared.length === 0 ? [] : expected));
    expect(cases.length).toBeGreaterThanOrEqual(compared.length * 30);
  });

  test('in which a dependent student’s assets were left out differ by those assets alone', () => {
    const defective = compared
      .slice(0, 1)
      .flatMap(casesOf)
      .filter(({ known_defect }) => known_defect !== null);
    for (const each of defective) {
      const { sai, intermediates } = ours(each);
      expect([each.case_id, sai - each.expected.sai]).toEqual([
        each.case_id,
        intermediates['student_contribution_from_assets'],
      ]);
      expect(sai).toBeGreaterThan(each.expected.sai);
    }
    expect(defective).toHaveLength(compared.length === 0 ? 0 : 11);
  });
});
