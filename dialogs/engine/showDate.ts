import type { Language } from '../../guidance/language.ts';

/** An ISO date in words, "February 15, 2027" / "15 de febrero de 2027". */
export function showDate(isoDate: string, language: Language): string {
  const locale = language === 'es' ? 'es-US' : 'en-US';
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(isoDate));
}
