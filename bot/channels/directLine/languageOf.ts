import { languages, type Language } from '../../../guidance/language.ts';

/** The language of a locale such as `es-US`, or `undefined` when it is none of ours. */
export function languageOf(locale: string | null | undefined): Language | undefined {
  const primary = locale?.toLowerCase().split('-')[0];
  return languages.find((language) => language === primary);
}
