import { connecticutZone } from '../time/dateIn.ts';
import { timeIn } from '../time/timeIn.ts';

/** From when to when nobody is reminded, on Connecticut's clocks. */
export const quietHours = { from: '21:00', until: '08:00' } as const;

/** Whether an instant (ISO 8601 UTC) lies in the hours in which nobody is reminded. At 08:00 sharp they are over. */
export function inQuietHours(isoInstant: string): boolean {
  const time = timeIn(connecticutZone, isoInstant);
  return time >= quietHours.from || time < quietHours.until;
}
