import { dayNumber } from './dayNumber.ts';

/** Whole calendar days from one ISO date to another; negative when `to` is the earlier one. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
}
