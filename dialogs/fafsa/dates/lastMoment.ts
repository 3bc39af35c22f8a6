import type { Language } from '../../../guidance/language.ts';

/** A time of day and the IANA zone it is in. */
interface LocalTime {
  readonly at: string;
  readonly timeZone: string;
}

/** A local time of another zone, on an ISO date, as the day and time of day in Connecticut at that moment. */
export function inConnecticut(on: string, { at, timeZone }: LocalTime): { on: string; at: string } {
  const guess = Date.parse(`${on}T${at}Z`);
  const moment = new Date(guess - (Date.parse(`${localTime(new Date(guess), timeZone)}Z`) - guess));
  const [day = on, time = at] = localTime(moment, 'America/New_York').split('T');
  return { on: day, at: time };
}

/** A time of day (`23:59`) as the language writes it. */
export function timeWords(at: string, language: Language): string {
  const locale = language === 'es' ? 'es-US' : 'en-US';
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  return time.format(new Date(`2000-01-01T${at}Z`));
}

/** `2027-07-01T00:59`. */
function localTime(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
  return parts.format(moment).replace(' ', 'T');
}
