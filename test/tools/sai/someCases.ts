import { aidYears } from '../../../tools/sai/aidYears.ts';
import { answerCase, type CaseError, type CaseResult } from '../../../tools/sai/answerCase.ts';

/** What the project knows of each award year. */
export const years = aidYears();

const nobody = {
  agi: 0,
  tax_paid: 0,
  ira_deductible: 0,
  tax_exempt_interest: 0,
  untaxed_ira: 0,
  untaxed_pension: 0,
  foreign_exclusion: 0,
  grants_aid: 0,
  education_credits: 0,
  work_study: 0,
  earners: [0],
  payroll_kind: 'other',
  child_support: 0,
  cash: 0,
  investments: 0,
  business_farm: 0,
};

/** One side's money with nothing but what is given. */
export const money = (given: Readonly<Record<string, unknown>> = {}) => ({ ...nobody, ...given });

/** A made-up student in Connecticut who earns $40,000, but for what is given. */
export const someCase = (given: Readonly<Record<string, unknown>> = {}) => ({
  case_id: 'made-up',
  award_year: '2026-27',
  dependent: false,
  state: 'CT',
  student_marital_status: '1',
  parent_marital_status: null,
  family_size: 1,
  student: money({ agi: 40_000, tax_paid: 2_800, earners: [40_000], cash: 1_235 }),
  parents: null,
  single_parent_by_tax_filing: false,
  nonfiler: [false],
  has_bachelors: false,
  parent_killed_in_line_of_duty: false,
  ...given,
});

/** The answer to a case, or to a line as it stands. */
export function answered(given: unknown): CaseResult | CaseError {
  return answerCase(typeof given === 'string' ? given : JSON.stringify(given), years);
}

/** The result of a case that has one. */
export function resultOf(given: unknown): CaseResult {
  const answer = answered(given);
  if ('error' in answer) throw new Error(answer.error);
  return answer;
}

/** Why a case has no result. */
export function errorOf(given: unknown): string {
  const answer = answered(given);
  return 'error' in answer ? answer.error : 'no error';
}
