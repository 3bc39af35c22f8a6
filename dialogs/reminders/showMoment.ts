import { connecticutZone } from '../../guidance/time/dateIn.ts';
import type { Scope } from '../engine/scope.ts';

/** An instant (ISO 8601 UTC) in words on Connecticut's clocks, "Monday, February 1, 2027 at 10:00 AM". */
export function showMoment(isoInstant: string, scope: Scope): string {
  const date = shown(isoInstant, scope, { dateStyle: 'full' });
  return scope.say('reminders.moment', { date, time: shown(isoInstant, scope, { timeStyle: 'short' }) });
}

/** Its day alone, for a button: "February 1". */
export function shortDate(isoInstant: string, scope: Scope): string {
  return shown(isoInstant, scope, { month: 'long', day: 'numeric' });
}

function shown(isoInstant: string, { language }: Scope, style: Intl.DateTimeFormatOptions): string {
  const locale = language === 'es' ? 'es-US' : 'en-US';
  return new Intl.DateTimeFormat(locale, { ...style, timeZone: connecticutZone }).format(
    new Date(isoInstant),
  );
}
