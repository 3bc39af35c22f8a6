import type { Language } from '../../guidance/language.ts';

/** `HH:MM` as people say it, "5:00 PM"; the end of the day, `24:00`, is midnight. */
export function showClock(time: string, language: Language): string {
  const locale = language === 'es' ? 'es-US' : 'en-US';
  const instant = new Date(`1970-01-01T${time === '24:00' ? '00:00' : time}:00Z`);
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(instant);
}
