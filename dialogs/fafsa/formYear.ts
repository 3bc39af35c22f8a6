import type { FafsaYear } from '../../data/schema/fafsaYear.ts';
import type { AnswerValue } from '../conversation.ts';
import type { Scope } from '../engine/scope.ts';
import { startsBeforeFinishing } from './fallStart.ts';
import { schoolYearOn } from './schoolYear.ts';

/** A form whose facts are known well enough to ask about it. */
export interface FormYear {
  /** `2026-27`. */
  readonly awardYear: string;
  readonly facts: FafsaYear;
  /** Born before this ISO date is independent. */
  readonly bornBefore: string;
  /** The calendar year whose taxes it asks about. */
  readonly taxYear: number;
  /** Its last day to file has passed. */
  readonly closed: boolean;
}

/** The award year of the form that a resident needs, from what they said of their start and their class. */
export function awardYearOf({ conversation, today }: Scope): string {
  const { start, senior, fallStart } = conversation.answers['fafsa'] ?? {};
  const { awardYear, next, endsIn } = schoolYearOn(today);
  if (typeof start?.value === 'string' && start.value !== 'unsure')
    return inFallAfter(start.value, senior?.value, fallStart?.value) ?? start.value;
  return senior?.value === String(endsIn) ? next : awardYear;
}

/** The award year after high school, where a senior said that this is what they meant. */
function inFallAfter(
  start: string,
  senior?: AnswerValue | null,
  fallStart?: AnswerValue | null,
): string | null {
  if (typeof senior !== 'string' || fallStart !== `yes-${senior}`) return null;
  return startsBeforeFinishing({ start, senior }) ? schoolYearOn(`${senior}-07-01`).awardYear : null;
}

/** The form that a resident needs; `null` when too little is known of that year. */
export function formYear(scope: Scope): FormYear | null {
  const awardYear = awardYearOf(scope);
  const facts = scope.guide.catalogue.fafsaYears.get(awardYear);
  const bornBefore = facts?.independentIfBornBefore.value ?? null;
  const taxYear = facts?.taxYear.value ?? null;
  if (!facts || bornBefore === null || taxYear === null) return null;
  const lastDay = facts.closesAt.value?.on ?? facts.endsOn;
  return { awardYear, facts, bornBefore, taxYear, closed: scope.today > lastDay };
}
