import type { Language } from '../../guidance/language.ts';

/** Made once: making one costs a hundred times what it costs to write a date. */
const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  en: formatIn('en-US'),
  es: formatIn('es-US'),
};

/** An ISO date in words, "February 15, 2027" / "15 de febrero de 2027". */
export function showDate(isoDate: string, language: Language): string {
  return formats[language].format(new Date(isoDate));
}

function formatIn(locale: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
}
