import type { datePrecisions } from '../../data/schema/track.ts';
import type { Language } from '../../guidance/language.ts';
import { showDate } from '../engine/showDate.ts';

/** Made once: making one costs far more than writing a date. */
const months = formatsOf({ year: 'numeric', month: 'long' });
const years = formatsOf({ year: 'numeric' });

/** A date in words no more exactly than it is known, "January 2026" / "enero de 2026"; `null` when it is not known. */
export function shownDate(
  isoDate: string,
  knownTo: (typeof datePrecisions)[number],
  language: Language,
): string | null {
  if (knownTo === 'unknown') return null;
  if (knownTo === 'day') return showDate(isoDate, language);
  return (knownTo === 'month' ? months : years)[language].format(new Date(isoDate));
}

function formatsOf(style: Intl.DateTimeFormatOptions): Readonly<Record<Language, Intl.DateTimeFormat>> {
  const formatIn = (locale: string) => new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
  return { en: formatIn('en-US'), es: formatIn('es-US') };
}
