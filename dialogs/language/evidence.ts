import type { Language } from '../../guidance/language.ts';
import type { HeardLanguage } from '../conversation.ts';

/** More than this is not remembered: what somebody writes lately counts before what they wrote an hour ago. */
const most = 8;
/** From this much on, and more than twice the other's, a language is clear: one long message, or two shorter ones. */
const clear = 2;

/** What was heard before together with one message more in this language. */
export function withEvidence(heard: HeardLanguage, language: Language, counts: number): HeardLanguage {
  const less = otherThan(language);
  const more = Math.min(most, heard[language] + counts);
  return { ...heard, [language]: more, [less]: Math.floor(heard[less] / 2) };
}

/** Whether what was heard leaves no doubt that this is the resident's language. */
export function isClear(heard: HeardLanguage, language: Language): boolean {
  return heard[language] >= clear && heard[language] > 2 * heard[otherThan(language)];
}

/** The language of which more was heard; `null` when neither leads. */
export function leaningTo({ en, es }: HeardLanguage): Language | null {
  if (en === es) return null;
  return en > es ? 'en' : 'es';
}

/** The other one of the two that the guide speaks. */
export function otherThan(language: Language): Language {
  return language === 'en' ? 'es' : 'en';
}
