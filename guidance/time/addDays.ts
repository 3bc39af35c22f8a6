import { dayNumber, isoDateOf } from './dayNumber.ts';

/** The ISO date so many whole days after another, or before it when `days` is negative. */
export function addDays(isoDate: string, days: number): string {
  return isoDateOf(dayNumber(isoDate) + days);
}
