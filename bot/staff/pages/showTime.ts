import { connecticutZone } from '../../../guidance/time/dateIn.ts';

const format = new Intl.DateTimeFormat('en-US', {
  timeZone: connecticutZone,
  dateStyle: 'medium',
  timeStyle: 'medium',
});

/** An instant (ISO 8601) as clocks in Connecticut show it: `Nov 27, 2026, 3:04:05 PM`. */
export function showTime(isoInstant: string): string {
  return format.format(new Date(isoInstant)).replaceAll('\u202f', ' ');
}
