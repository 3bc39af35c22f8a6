import type { Language } from '../../guidance/language.ts';

/** Things said one after the other, "a, b, and c" / "a, b y c". */
export function listed(things: readonly string[], language: Language): string {
  return new Intl.ListFormat(language === 'es' ? 'es-US' : 'en-US', { type: 'conjunction' }).format(things);
}
