import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { answerCase, longestLine } from '../../../tools/sai/answerCase.ts';
import { answered, errorOf, money, resultOf, someCase, years } from './someCases.ts';

describe('a case', () => {
  test('gets its index, its Pell and every line, under the names of the records', () => {
    expect(answered(someCase())).toEqual({
      case_id: 'made-up',
      sai: 8_162,
      sai_is_provisional: false,
      formula: 'B',
      max_pell: null,
      min_pell: '5',
      pell_eligible: true,
      pell: 740,
      intermediates: {
        student_total_income: 40_000,
        student_payroll_tax: 3_060,
        student_ipa: 18_310,
        student_eea: 0,
        student_total_allowances: 24_170,
        student_available_income: 15_830,
        student_contribution_from_income: 7_915,
        student_net_worth: 1_235,
        student_asset_protection_allowance: 0,
        student_contribution_from_assets: 247,
        fisap_total_income: 40_000,
      },
      not_confirmed: [],
      problems: [],
    });
  });

  test('with parents has both incomes, summed, also where the parents file nothing', () => {
    const parents = money({ agi: 30_000, untaxed_pension: 500 });
    const family = { dependent: true, family_size: 3, parents, parent_marital_status: '3' };
    const sums = { student_total_income: 40_000, parent_total_income: 30_500, fisap_total_income: 70_500 };
    expect(resultOf(someCase({ ...family })).intermediates).toMatchObject(sums);
    const nonFiler = resultOf(someCase({ ...family, nonfiler: [true, true] }));
    expect(nonFiler).toMatchObject({ sai: -1_500, max_pell: '1', formula: null });
    expect(nonFiler.intermediates).toEqual(sums);
  });

  test.each([
    [['1'], false, null],
    [['2', '3', '4'], true, null],
    [['1', '5', '6', '7'], true, '2'],
    [['1', '3'], false, null],
  ])(
    'with parents of status %j who filed as a single parent: %s, gets Max Pell %s',
    (statuses, filed, rule) => {
      const parents = money({ agi: 50_000 });
      for (const parent_marital_status of statuses) {
        const family = { dependent: true, family_size: 3, parents, single_parent_by_tax_filing: filed };
        expect(resultOf(someCase({ ...family, parent_marital_status })).max_pell).toBe(rule);
      }
    },
  );

  test.each([
    ['1', 1, 'B'],
    ['1', 2, 'C'],
    ['2', 2, 'B'],
    ['3', 3, 'C'],
    ['4', 2, 'C'],
    [null, 1, 'B'],
  ])('of a student of status %s in a family of %d falls under formula %s', (status, family_size, formula) => {
    expect(resultOf(someCase({ student_marital_status: status, family_size })).formula).toBe(formula);
  });

  test.each([
    [{ has_bachelors: true }, false, 0],
    [{ has_bachelors: true, teacher_certification: true }, true, 740],
    [{ sai_is_provisional: true }, false, null],
    [{ enrollment_intensity: 50 }, true, 370],
    [{ line_of_duty_confirmed: true, parent_killed_in_line_of_duty: true }, true, 7_395],
    [{ award_year: '2027-28' }, null, null],
    [{ award_year: '2027-28', nonfiler: [true] }, true, null],
  ])('with %j: Pell %s, $%s', (given, eligible, dollars) => {
    expect(resultOf(someCase(given))).toMatchObject({ pell_eligible: eligible, pell: dollars });
  });

  test('of a year without amounts says when they are expected', () => {
    const expected = { field: 'pell', code: 'notPublished', values: ['2027-02-01'] };
    expect(resultOf(someCase({ award_year: '2027-28' })).problems).toEqual([expected]);
    expect(resultOf(someCase({ award_year: '2027-28', nonfiler: [true] })).problems).toEqual([expected]);
  });

  test('of a child of somebody killed in the line of duty says that the college decides', () => {
    expect(resultOf(someCase({ parent_killed_in_line_of_duty: true })).problems).toEqual([
      { field: 'parent_killed_in_line_of_duty', code: 'collegeDecides' },
    ]);
  });

  test('knows of 2026-27 the rules before and after the law of 2025', () => {
    const rich = money({ agi: 20_000, foreign_exclusion: -10_000, cash: 500_000 });
    const of = (obbba_pell_rules?: boolean) => {
      const { max_pell, min_pell } = resultOf(someCase({ student: rich, obbba_pell_rules }));
      return [max_pell, min_pell];
    };
    expect([of(), of(true), of(false)]).toEqual([
      [null, null],
      [null, null],
      ['3', null],
    ]);
    const abroad = { student: { ...rich, agi: 30_000 }, obbba_pell_rules: false };
    expect(resultOf(someCase(abroad)).min_pell).toBe('5');
  });

  test('is not changed by what is expected of it', () => {
    const { case_id, ...result } = resultOf(someCase());
    const expected = { sai: 1, pell_eligible: false, sai_is_provisional: true };
    expect(resultOf(someCase({ case_id: 7, expected, known_defect: 'no', source: 'x' }))).toEqual({
      case_id: 7,
      ...result,
    });
    expect(case_id).toBe('made-up');
  });
});

describe('a line that is no case says why', () => {
  test.each<[string, unknown, string]>([
    ['no JSON', 'x', 'line: notJson'],
    ['NaN', JSON.stringify(someCase()).replace('40000', 'NaN'), 'line: notJson'],
    ['a list', '[]', 'line: notAnObject'],
    ['nothing', 'null', 'line: notAnObject'],
    ['a text', '"sai"', 'line: notAnObject'],
    [
      'another year',
      someCase({ award_year: '2023-24' }),
      'award_year: unknownYear 2024-25 2025-26 2026-27 2027-28',
    ],
    ['a year in numbers', someCase({ award_year: 2026 }), 'award_year: wrongValue string'],
    [
      'a year that every object has',
      someCase({ award_year: 'constructor' }),
      'award_year: unknownYear 2024-25 2025-26 2026-27 2027-28',
    ],
    [
      'a law before its time',
      someCase({ award_year: '2025-26', obbba_pell_rules: true }),
      'obbba_pell_rules: notInForce',
    ],
    ['no such state', someCase({ state: 'ZZ' }), 'state: unknownState'],
    ['a state in small letters', someCase({ state: 'ct' }), 'state: unknownState'],
    ['a negative amount', someCase({ student: money({ cash: -1 }) }), 'student.cash: outOfRange at least 0'],
    [
      'negative earnings',
      someCase({ student: money({ earners: [5, -1] }) }),
      'student.earners.1: outOfRange at least 0',
    ],
    [
      'an absurd amount',
      someCase({ student: money({ agi: 1e8 }) }),
      'student.agi: outOfRange at most 99999999',
    ],
    [
      'an absurd loss',
      someCase({ student: money({ agi: -1e8 }) }),
      'student.agi: outOfRange at least -99999999',
    ],
    ['cents', someCase({ student: money({ agi: 1.5 }) }), 'student.agi: wrongValue int'],
    ['an amount in words', someCase({ student: money({ agi: '40000' }) }), 'student.agi: wrongValue number'],
    [
      'three earners',
      someCase({ student: money({ earners: [1, 2, 3] }) }),
      'student.earners: outOfRange at most 2',
    ],
    ['nobody in the family', someCase({ family_size: 0 }), 'family_size: outOfRange at least 1'],
    ['a village', someCase({ family_size: 100 }), 'family_size: outOfRange at most 99'],
    ['half a person', someCase({ family_size: 2.5 }), 'family_size: wrongValue int'],
    [
      'no such return',
      someCase({ student: money({ payroll_kind: 'solo' }) }),
      'student.payroll_kind: wrongValue joint separate other',
    ],
    [
      'no such status',
      someCase({ student_marital_status: '8' }),
      'student_marital_status: wrongValue 1 2 3 4 5 6 7',
    ],
    ['no answer on filing', someCase({ nonfiler: [] }), 'nonfiler: outOfRange at least 1'],
    ['a dependent student without parents', someCase({ dependent: true }), 'parents: missing'],
    ['no state at all', someCase({ state: undefined }), 'state: missing'],
    ['no student', someCase({ student: null }), 'student: wrongValue object'],
    ['no id', someCase({ case_id: undefined }), 'case_id: missing'],
    ['an odd id', someCase({ case_id: ['a'] }), 'case_id: wrongValue'],
    [
      'too much of a full time',
      someCase({ enrollment_intensity: 101 }),
      'enrollment_intensity: outOfRange at most 100',
    ],
    [
      'two things',
      someCase({ state: 7, family_size: 'x' }),
      'state: wrongValue string; family_size: wrongValue number',
    ],
  ])('%s', (_, given, error) => {
    expect(errorOf(given)).toBe(error);
  });

  test('too long, too deep, or wrong in every place', () => {
    expect(answerCase(null, years)).toMatchObject({ error: `line: tooLong ${longestLine}` });
    expect(errorOf('['.repeat(50_000) + ']'.repeat(50_000))).toBe('line: notAnObject');
    const many = answered('{}');
    expect(many.problems.length).toBeLessThanOrEqual(20);
  });

  test('keeps the id where there is one, cut short', () => {
    expect(answered(someCase({ state: 'ZZ' })).case_id).toBe('made-up');
    const long = answered(someCase({ case_id: 'x'.repeat(5_000) }));
    expect(long).toMatchObject({ case_id: 'x'.repeat(100), error: 'case_id: outOfRange at most 100' });
  });

  test('a year whose tables are not out yet', () => {
    const year = years.get('2027-28');
    if (!year) throw new Error('no such year');
    const assessment = { ...year.pellMaximum, value: null, confirmed: false } as const;
    const coming = { ...year, studentAidIndex: { ...year.studentAidIndex, assessment } } as typeof year;
    const line = JSON.stringify(someCase({ award_year: '2027-28' }));
    expect(answerCase(line, new Map([['2027-28', coming]]))).toMatchObject({
      error: 'award_year: notPublished assessment',
    });
  });

  test('a fault of ours is named by its kind, and thrown at nobody', () => {
    const broken = new Map(years);
    broken.get = () => {
      throw new RangeError('too much');
    };
    expect(answerCase(JSON.stringify(someCase()), broken)).toMatchObject({
      error: 'line: failed RangeError',
    });
  });

  test('a mark before the first line and a line end of Windows do no harm', () => {
    expect(errorOf(`\uFEFF${JSON.stringify(someCase())}\r`)).toBe('no error');
  });
});

test('whatever one field holds, the line is answered', () => {
  const field = fc.constantFrom(...Object.keys(someCase()));
  fc.assert(
    fc.property(field, fc.jsonValue(), (name, value) => {
      const answer = answered(someCase({ [name]: value }));
      expect('error' in answer ? answer.problems.length : Number.isInteger(answer.sai)).toBeTruthy();
    }),
  );
});
