import { detectLanguage, type Detected } from '../../data/detectLanguage.ts';
import type { LanguageFacts } from '../../data/schema/languages.ts';
import type { Language } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';
import { otherLatin } from './otherLatin.ts';
import { otherScript } from './otherScript.ts';

/**
 * The language a message is in. `known` is one that the guide speaks; it counts once, or twice from six words on when none is of the
 * other one. `other` is one that it does not speak, with its code, or `und` for one that it has no sentence in. `unclear` is anything
 * short, mixed or doubtful.
 */
export type LanguageReading =
  | { readonly kind: 'known'; readonly language: Language; readonly counts: 1 | 2 }
  | { readonly kind: 'other'; readonly code: string }
  | { readonly kind: 'unclear' };

/** The beginning tells, and costs the same for a pasted page. Characters. */
const longest = 400;
/** Fewer words than this tell nothing. */
const fewest = 4;
/** From so many words on a message counts twice. */
const long = 6;
/** How much one common word counts beside the letter groups. Scores of the two languages differ by 0.1 in a plain sentence. */
const wordWeight = 0.35;
/** From this lead on a message is in one of the two languages. */
const clearLead = 0.06;

const unclear: LanguageReading = { kind: 'unclear' };

/** What the words and letters of a typed message say about its language. Never a language the message only names. */
export function readLanguage(message: string, facts: LanguageFacts): LanguageReading {
  const text = message.slice(0, longest);
  const script = otherScript(text, facts);
  if (script) return { kind: 'other', code: script.code };
  const words = fold(text)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word));
  if (words.length < fewest) return unclear;
  const detected = detectLanguage(words.join(' '));
  const other = otherLatin(text, words, detected, facts);
  return other ? { kind: 'other', code: other } : knownLanguage(words, detected, facts);
}

function knownLanguage(
  words: readonly string[],
  { scores }: Detected,
  facts: LanguageFacts,
): LanguageReading {
  const [english, spanish] = (['en', 'es'] as const).map((language) => {
    const { words: own, shared } = facts.supported[language];
    return words.filter((word) => own.has(word) || shared.has(word)).length;
  }) as [number, number];
  const lead = (scores['es'] ?? 0) - (scores['en'] ?? 0) + (wordWeight * (spanish - english)) / words.length;
  const language = lead > 0 ? 'es' : 'en';
  const [most, least] = lead > 0 ? [spanish, english] : [english, spanish];
  const isMixed = least > 0 && most < least * 3;
  if (isMixed || most === 0 || Math.abs(lead) < clearLead) return unclear;
  return { kind: 'known', language, counts: words.length >= long && least === 0 ? 2 : 1 };
}
