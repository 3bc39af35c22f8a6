import type { datePrecisions } from '../../data/schema/track.ts';
import type { Language } from '../../guidance/language.ts';
import { showDate } from '../engine/showDate.ts';

/** A date in words no more exactly than it is known, "January 2026" / "enero de 2026"; `null` when it is not known. */
export function shownDate(
  isoDate: string,
  knownTo: (typeof datePrecisions)[number],
  language: Language,
): string | null {
  if (knownTo === 'unknown') return null;
  if (knownTo === 'day') return showDate(isoDate, language);
  return new Intl.DateTimeFormat(language === 'es' ? 'es-US' : 'en-US', {
    year: 'numeric',
    ...(knownTo === 'month' ? { month: 'long' } : {}),
    timeZone: 'UTC',
  }).format(new Date(isoDate));
}
