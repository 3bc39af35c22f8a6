import { addDays } from '../time/addDays.ts';
import { connecticutZone, dateIn } from '../time/dateIn.ts';
import { instantIn } from '../time/instantIn.ts';

/** When to be reminded of a day: so long before it, or on it. */
export const dayTimes = ['twoWeeks', 'dayBefore', 'onDay'] as const;
/** When to be reminded of a step, counted from when it is asked for. */
export const stepTimes = ['tomorrow', 'inAWeek'] as const;

/** When to be reminded of a day. */
export type DayTime = (typeof dayTimes)[number];
/** When to be reminded of a step. */
export type StepTime = (typeof stepTimes)[number];

/** A time on offer, and the instant it means, ISO 8601 UTC. */
export interface TimeOnOffer<Time extends string = DayTime | StepTime> {
  readonly time: Time;
  readonly dueAt: string;
}

/** On Connecticut's clocks: a day is told in the morning, so that something can still be done; a step in the evening, after work. */
const hours = { morning: '10:00', evening: '18:00' };
const daysBefore: Readonly<Record<DayTime, number>> = { twoWeeks: 14, dayBefore: 1, onDay: 0 };
const daysFromNow: Readonly<Record<StepTime, number>> = { tomorrow: 1, inAWeek: 7 };
/** More to choose from would only make it harder. */
const most = 2;

/** The instant, ISO 8601 UTC, that a time means for a day (ISO date). */
export function dueAtOf(time: DayTime, on: string): string {
  return instantIn(connecticutZone, addDays(on, -daysBefore[time]), hours.morning);
}

/**
 * The times at which to be reminded of a day (ISO date), seen from `now` (ISO 8601 UTC): the two earliest that are still to come. Of a
 * day on which something begins, that day alone. None when it is too late for any.
 */
export function timesForDay(
  { on, kind }: { readonly on: string; readonly kind: 'from' | 'until' },
  now: string,
): readonly TimeOnOffer<DayTime>[] {
  return dayTimes
    .filter((time) => kind === 'until' || time === 'onDay')
    .map((time) => ({ time, dueAt: dueAtOf(time, on) }))
    .filter(({ dueAt }) => Date.parse(dueAt) > Date.parse(now))
    .slice(0, most);
}

/** The times at which to be reminded of a step, seen from `now` (ISO 8601 UTC). */
export function timesForStep(now: string): readonly TimeOnOffer<StepTime>[] {
  const today = dateIn(connecticutZone, now);
  return stepTimes.map((time) => ({
    time,
    dueAt: instantIn(connecticutZone, addDays(today, daysFromNow[time]), hours.evening),
  }));
}
