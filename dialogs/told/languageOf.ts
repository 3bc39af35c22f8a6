import type { Language } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';

const spanish =
  /\b(?:tengo|soy|estoy|vivo|de|en|mi|mis|me|y|con|sin|solo|hijos|anos|trabajo|busco|quiero|puedo|noche|perdi|despidieron|el|la|los|que|para|por|una|un)\b/g;
const english =
  /\b(?:i|im|ive|my|have|got|and|the|in|on|of|with|no|live|kids|off|want|need|looking|only|lost|was|am|years|old|for|to)\b/g;

/** The language in which a message that tells facts is written, by its small words. */
export function languageOf(message: string): Language {
  const said = fold(message);
  const count = (words: RegExp) => (said.match(words) ?? []).length;
  return count(spanish) > count(english) ? 'es' : 'en';
}
