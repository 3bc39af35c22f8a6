import { dayNumber } from '../../../guidance/time/dayNumber.ts';

/** The ISO date that somebody typed, from 2000 to 2099; `null` for anything else, such as February 30. */
export function isoDay(typed: string): string | null {
  const day = typed.trim();
  if (!/^20\d\d-\d\d-\d\d$/.test(day)) return null;
  try {
    dayNumber(day);
    return day;
  } catch {
    return null;
  }
}
