import type { FafsaYear } from '../../data/schema/fafsaYear.ts';
import { estimateAid, type AidEstimate } from '../../guidance/fafsa/estimateAid.ts';
import type { MaxPellRule } from '../../guidance/fafsa/pell/maxPell.ts';
import { pellAtIntensity } from '../../guidance/fafsa/pell/pellAtIntensity.ts';
import type { MinimumLimit } from '../../guidance/fafsa/pell/pellIncomeLimits.ts';
import { fewProblems } from '../recommend/fewProblems.ts';
import type { Problem } from '../recommend/problem.ts';
import { applicationOf } from './applicationOf.ts';
import type { AidCase } from './caseSchema.ts';
import { intermediatesOf, type Intermediates } from './intermediatesOf.ts';
import { readCase } from './readCase.ts';
import { tablesFor } from './tablesFor.ts';

/** The characters of the longest line that is read. */
export const longestLine = 100_000;

/** The codes of the Department's records. */
const maxPellCodes: Readonly<Record<MaxPellRule, string>> = { nonFiler: '1', singleParent: '2', others: '3' };
const minPellCodes: Readonly<Record<MinimumLimit, string>> = {
  dependentSingleParent: '1',
  dependentOthers: '2',
  independentSingleParent: '3',
  independentOtherParent: '4',
  independentOthers: '5',
};

/** The result of one case, under the names of the Department's records. See docs/aid-estimate.md. */
export interface CaseResult {
  readonly case_id: string | number;
  readonly sai: number;
  readonly sai_is_provisional: boolean;
  readonly formula: string | null;
  readonly max_pell: string | null;
  readonly min_pell: string | null;
  /** `null` while it turns on amounts that are not published. */
  readonly pell_eligible: boolean | null;
  /** Dollars for the year; `null` while not published. */
  readonly pell: number | null;
  readonly intermediates: Intermediates;
  /** Tables that it rests on and that are not confirmed. */
  readonly not_confirmed: readonly string[];
  readonly problems: readonly Problem[];
}

/** Why a line has no result. */
export interface CaseError {
  readonly case_id: string | number | null;
  readonly error: string;
  readonly problems: readonly Problem[];
}

/** Answers one line (`null` for one that is too long). Never throws, so that the lines after it are answered. */
export function answerCase(
  line: string | null,
  years: ReadonlyMap<string, FafsaYear>,
): CaseResult | CaseError {
  if (line === null) return failed(null, [{ field: 'line', code: 'tooLong', values: [longestLine] }]);
  try {
    const read = readCase(line);
    if (!read.ok) return failed(read.caseId, read.problems);
    const tables = tablesFor(read.given, years);
    if ('code' in tables) return failed(read.given.case_id, [tables]);
    const application = applicationOf(read.given);
    const estimate = estimateAid(application, tables);
    const intermediates = intermediatesOf(application, estimate.worksheet);
    return resultOf(read.given, estimate, intermediates, years.get(tables.awardYear));
  } catch (cause) {
    const name = cause instanceof Error ? cause.name : typeof cause;
    return failed(null, [{ field: 'line', code: 'failed', values: [name] }]);
  }
}

function resultOf(
  given: AidCase,
  estimate: AidEstimate,
  intermediates: Intermediates,
  year: FafsaYear | undefined,
): CaseResult {
  const { pell, maxPell, minPell } = estimate;
  const amount = pell.kind === 'award' ? pell.amount : pell.kind === 'none' ? 0 : null;
  return {
    case_id: given.case_id,
    sai: estimate.studentAidIndex,
    sai_is_provisional: estimate.provisional,
    formula: estimate.formula,
    max_pell: maxPell && maxPellCodes[maxPell],
    min_pell: minPell && minPellCodes[minPell],
    pell_eligible: pell.kind === 'notKnown' ? null : pell.kind === 'award',
    pell: amount === null ? null : pellAtIntensity(amount, given.enrollment_intensity ?? 100),
    intermediates,
    not_confirmed: estimate.notConfirmed,
    problems: notesOn(given, estimate, year),
  };
}

/** What the numbers alone do not tell. */
function notesOn(given: AidCase, { pell }: AidEstimate, year: FafsaYear | undefined): readonly Problem[] {
  const unpublished = pell.kind === 'notKnown' || (pell.kind === 'award' && pell.amount === null);
  const expected = year && 'expectedOn' in year.pellMaximum ? [year.pellMaximum.expectedOn] : [];
  return [
    ...(unpublished ? [{ field: 'pell', code: 'notPublished', values: expected }] : []),
    ...(given.parent_killed_in_line_of_duty && given.line_of_duty_confirmed !== true
      ? [{ field: 'parent_killed_in_line_of_duty', code: 'collegeDecides' }]
      : []),
  ];
}

function failed(caseId: string | number | null, found: readonly Problem[]): CaseError {
  const problems = fewProblems(found);
  const error = problems.map(({ field, code, values }) => `${field}: ${[code, ...(values ?? [])].join(' ')}`);
  return { case_id: caseId, error: error.join('; '), problems };
}
