import type { Language } from '../../../guidance/language.ts';
import { connecticutZone } from '../../../guidance/time/dateIn.ts';

const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' };

/** The day of a time in Connecticut, in words. */
export function showDay(language: Language, at: Date): string {
  return new Intl.DateTimeFormat(locales[language], { dateStyle: 'long', timeZone: connecticutZone }).format(
    at,
  );
}
