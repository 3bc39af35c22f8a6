import { connecticutZone } from '../../../guidance/time/dateIn.ts';

const toTheMinute = formatOf('short');
const toTheSecond = formatOf('medium');

/** An instant (ISO 8601) as clocks in Connecticut show it: `Nov 27, 2026, 3:04 PM`. */
export function showTime(isoInstant: string): string {
  return shown(isoInstant, toTheMinute);
}

/** The same to the second, for what is to be proved: `Nov 27, 2026, 3:04:05 PM`. */
export function showSecond(isoInstant: string): string {
  return shown(isoInstant, toTheSecond);
}

function formatOf(timeStyle: 'short' | 'medium'): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-US', { timeZone: connecticutZone, dateStyle: 'medium', timeStyle });
}

function shown(isoInstant: string, format: Intl.DateTimeFormat): string {
  return format.format(new Date(isoInstant)).replaceAll('\u202f', ' ');
}
