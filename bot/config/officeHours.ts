import { z } from 'zod';
import { isoDateOf, dayNumber } from '../../guidance/time/dayNumber.ts';
import type { OfficeHours, OpenTime } from '../../guidance/time/officeHours.ts';

const days = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const message =
  'must list days with their hours and the dates that are closed, parted by commas: set it to mon-thu 09:00-17:00, fri 09:00-12:00, closed 2026-12-25, for example.';
const hours = /^([a-z]{3})(?:-([a-z]{3}))? ([01]\d|2[0-3]):([0-5]\d)-([01]\d|2[0-4]):([0-5]\d)$/;
const closed = /^closed (\d{4}-\d{2}-\d{2})$/;

/** When staff answer, on Connecticut's clocks: `mon-thu 09:00-17:00, fri 09:00-12:00, closed 2026-12-25`. */
export const officeHours = z.string().transform((given, context): OfficeHours => {
  const read = readHours(given.toLowerCase());
  if (read) return read;
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
});

function readHours(given: string): OfficeHours | null {
  const week: (OpenTime | null)[] = days.map(() => null);
  const closedOn: string[] = [];
  for (const part of given.split(',').map((each) => each.trim().replace(/\s+/g, ' '))) {
    const day = closed.exec(part)?.[1];
    if (day !== undefined && isDay(day)) closedOn.push(day);
    else if (!open(week, part)) return null;
  }
  return week.some((each) => each !== null) ? { week, closedOn } : null;
}

/** `false` when the part cannot be read, or speaks of a day a second time. */
function open(week: (OpenTime | null)[], part: string): boolean {
  const [, first = '', last = first, hour, minute, lastHour, lastMinute] = hours.exec(part) ?? [];
  const [start, end] = [days.indexOf(first), days.indexOf(last)];
  const time = { from: `${hour}:${minute}`, until: `${lastHour}:${lastMinute}` };
  if (start === -1 || end === -1 || time.from >= time.until || time.until > '24:00') return false;
  for (let day = start; ; day = (day + 1) % 7) {
    if (week[day] !== null) return false;
    week[day] = time;
    if (day === end) return true;
  }
}

function isDay(isoDate: string): boolean {
  try {
    return isoDateOf(dayNumber(isoDate)) === isoDate;
  } catch {
    return false;
  }
}
