import type { FafsaYear } from '../../data/schema/fafsaYear.ts';
import type { Scope } from '../engine/scope.ts';
import { startsBeforeFinishing } from './fallStart.ts';
import { schoolYearOn } from './schoolYear.ts';
import { toldOf } from './told.ts';

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
  const start = toldOf('start', conversation);
  const senior = toldOf('senior', conversation);
  const { awardYear, next, endsIn } = schoolYearOn(today);
  if (start !== undefined && start !== 'unsure')
    return inFallAfter(start, senior, toldOf('fallStart', conversation)) ?? start;
  return senior === String(endsIn) ? next : awardYear;
}

/** The award year after high school, where a senior said that this is what they meant. */
function inFallAfter(start: string, senior?: string, fallStart?: string): string | null {
  if (senior === undefined || fallStart !== `yes-${senior}`) return null;
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
