const millisecondsPerDay = 86_400_000;

/** Days from 1970-01-01 to an ISO date (`2026-11-22`). Throws RangeError for anything that is not a day of the calendar. */
export function dayNumber(isoDate: string): number {
  const milliseconds = Date.parse(`${isoDate}T00:00:00Z`);
  if (Number.isNaN(milliseconds) || isoDateOf(milliseconds / millisecondsPerDay) !== isoDate)
    throw new RangeError(`Not an ISO date: ${isoDate}`);
  return milliseconds / millisecondsPerDay;
}

/** The ISO date that is so many days after 1970-01-01: the way back from `dayNumber`. */
export function isoDateOf(days: number): string {
  return new Date(days * millisecondsPerDay).toISOString().slice(0, 10);
}
