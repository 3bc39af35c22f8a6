import type { Language } from '../../guidance/language.ts';

/** `HH:MM` as people say it, "5:00 PM". */
export function showClock(time: string, language: Language): string {
  const locale = language === 'es' ? 'es-US' : 'en-US';
  const instant = new Date(`1970-01-01T${time}:00Z`);
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(instant);
}
