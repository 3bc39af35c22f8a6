import { dateIn } from './dateIn.ts';
import { timeIn } from './timeIn.ts';

/**
 * The instant, ISO 8601 UTC, at which a clock in `zone` (an IANA name) shows that date (ISO) and time (`HH:MM`). Of an hour that comes
 * twice, one of the two; a time that is left out when clocks go forward is taken an hour aside.
 */
export function instantIn(zone: string, isoDate: string, time: string): string {
  const shown = Date.parse(`${isoDate}T${time}:00Z`);
  const near = shown - aheadAt(zone, shown);
  return new Date(shown - aheadAt(zone, near)).toISOString();
}

/** How far the zone's clocks are ahead of UTC at an instant; negative west of Greenwich. Milliseconds. */
function aheadAt(zone: string, instant: number): number {
  const iso = new Date(instant).toISOString();
  return Date.parse(`${dateIn(zone, iso)}T${timeIn(zone, iso)}:00Z`) - instant;
}
