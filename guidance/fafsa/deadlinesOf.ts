import { daysBetween } from '../time/daysBetween.ts';
import type { AwardYearDates } from './awardYearDates.ts';

/** A day to remember, seen from today. */
export interface UpcomingDate {
  /** `federal-close`, `federal-corrections`, or the id of one of the year's own deadlines. */
  readonly id: string;
  readonly on: string;
  /** `from` begins something, `until` is the last day. */
  readonly kind: 'from' | 'until';
  readonly confirmed: boolean;
  /** Local time of day and IANA zone, where there is one. */
  readonly closing?: { readonly at: string; readonly timeZone: string };
  /** Whole days until then; 0 on the day, negative afterwards. */
  readonly daysLeft: number;
  /** `false` on the day itself. */
  readonly passed: boolean;
}

/** Every known day of an award year, seen from `today` (ISO date), the earliest first. A day not yet published is not in it. */
export function deadlinesOf(year: AwardYearDates, today: string): readonly UpcomingDate[] {
  return daysOf(year)
    .map((day) => ({ ...day, daysLeft: daysBetween(today, day.on), passed: day.on < today }))
    .sort((one, other) => one.daysLeft - other.daysLeft);
}

function daysOf({ closesAt, correctionsUntil, deadlines }: AwardYearDates) {
  const days: Omit<UpcomingDate, 'daysLeft' | 'passed'>[] = deadlines.map(({ id, on, kind, confirmed }) => ({
    id,
    on,
    kind,
    confirmed,
  }));
  if (closesAt.value !== null) {
    const { on, ...closing } = closesAt.value;
    days.push({ id: 'federal-close', on, kind: 'until', confirmed: closesAt.confirmed, closing });
  }
  if (correctionsUntil.value !== null) {
    const { value: on, confirmed } = correctionsUntil;
    days.push({ id: 'federal-corrections', on, kind: 'until', confirmed });
  }
  return days;
}
