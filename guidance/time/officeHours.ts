import { addDays } from './addDays.ts';
import { dayNumber } from './dayNumber.ts';
import { connecticutZone, dateIn } from './dateIn.ts';
import { timeIn } from './timeIn.ts';

/** From when until when an office is open on a day, `HH:MM` on Connecticut's clocks. */
export interface OpenTime {
  readonly from: string;
  readonly until: string;
}

/** When an office is open. */
export interface OfficeHours {
  /** Seven places, Sunday first; `null` where it is closed. */
  readonly week: readonly (OpenTime | null)[];
  /** ISO dates on which it is closed although the weekday is not. */
  readonly closedOn: readonly string[];
}

/** Whether somebody is there: until when today, or from when on which day (ISO date) again; `null` when on no day to come. */
export type Presence =
  | { readonly open: true; readonly until: string }
  | { readonly open: false; readonly next: { readonly on: string; readonly from: string } | null };

/** How far ahead an opening is looked for. Days. */
const farthest = 60;

/** Who is there at an instant (ISO 8601 UTC), by Connecticut's clocks. */
export function presenceAt(hours: OfficeHours, isoInstant: string): Presence {
  const today = dateIn(connecticutZone, isoInstant);
  const time = timeIn(connecticutZone, isoInstant);
  const now = openOn(hours, today);
  if (now && now.from <= time && time < now.until) return { open: true, until: now.until };
  for (let ahead = 0; ahead <= farthest; ahead += 1) {
    const on = addDays(today, ahead);
    const there = openOn(hours, on);
    if (there && (ahead > 0 || time < there.from)) return { open: false, next: { on, from: there.from } };
  }
  return { open: false, next: null };
}

/** 1970-01-01 was a Thursday. */
function openOn({ week, closedOn }: OfficeHours, isoDate: string): OpenTime | null {
  return closedOn.includes(isoDate) ? null : (week[(dayNumber(isoDate) + 4) % 7] ?? null);
}
