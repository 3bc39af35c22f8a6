import { detectLanguage, type Detected } from '../../data/detectLanguage.ts';
import type { LanguageFacts } from '../../data/schema/languages.ts';
import type { Language } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';
import { otherScript } from './otherScript.ts';

/**
 * The language a message is in. `known` is one that the guide speaks; it counts once, or twice from six words on. `other` is one that
 * it does not speak, with its code, or `und` for one that it has no sentence in. `unclear` is anything short, mixed or doubtful.
 */
export type LanguageReading =
  | { readonly kind: 'known'; readonly language: Language; readonly counts: 1 | 2 }
  | { readonly kind: 'other'; readonly code: string }
  | { readonly kind: 'unclear' };

/** Fewer words than this tell nothing. */
const fewest = 4;
/** From so many words on a message counts twice. */
const long = 6;
/** How much one common word counts beside the letter groups. Scores of the two languages differ by 0.1 in a plain sentence. */
const wordWeight = 0.35;
/** From this lead on a message is in one of the two languages. */
const clearLead = 0.06;
/** How much better the letter groups of a third language must fit where only one of its common words is there. */
const otherLead = 0.08;

/** Languages that the detector does not know: their words alone tell. */
const undetected = ['ht', 'tw'];

const unclear: LanguageReading = { kind: 'unclear' };

/** What the words and letters of a typed message say about its language. Never a language the message only names. */
export function readLanguage(text: string, facts: LanguageFacts): LanguageReading {
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
  return { kind: 'known', language, counts: words.length >= long ? 2 : 1 };
}

/** A third language in Latin letters: its common words or letters have to be there, in more words than those of English and Spanish. */
function otherLatin(
  text: string,
  words: readonly string[],
  detected: Detected,
  facts: LanguageFacts,
): string | null {
  const different = [...new Set(words)];
  const hits = (set: ReadonlySet<string>) => different.filter((word) => set.has(word)).length;
  const spelled = [
    ...new Set(
      text
        .normalize('NFC')
        .toLowerCase()
        .split(/[^\p{L}]+/u),
    ),
  ];
  const counted = facts.others
    .filter(({ script }) => script === 'Latin')
    .map(({ code, words: own, letters }) => {
      const isOwn = (word: string) =>
        own.has(fold(word)) || [...letters].some((letter) => word.includes(letter));
      return { code, found: spelled.filter(isOwn).length, fits: detected.language === code };
    });
  const [best] = counted.sort((one, two) => score(two) - score(one));
  const known = Math.max(hits(facts.supported.en.words), hits(facts.supported.es.words));
  return best && isSure(best, known, detected) ? best.code : null;
}

interface Candidate {
  readonly code: string;
  /** Different words that are its own. */
  readonly found: number;
  /** Whether the letter groups say so too. */
  readonly fits: boolean;
}

/** `known` is how many different words are English or Spanish. */
function isSure({ code, found, fits }: Candidate, known: number, { scores, reliable }: Detected): boolean {
  const margin = (scores[code] ?? 0) - Math.max(scores['en'] ?? 0, scores['es'] ?? 0);
  const byLetters = fits && reliable && found >= 1 && known === 0 && margin >= otherLead;
  if (fits) return byLetters || (found >= 2 && found > known);
  const needed = undetected.includes(code) && known === 0 ? 2 : 3;
  return found >= needed && found > 2 * known;
}

/** The letter groups' own choice weighs as much as one and a half words. */
function score({ found, fits }: Candidate): number {
  return found + (fits ? 1.5 : 0);
}
