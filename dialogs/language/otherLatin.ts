import type { Detected } from '../../data/detectLanguage.ts';
import type { LanguageFacts } from '../../data/schema/languages.ts';
import { fold } from '../../guidance/text/fold.ts';

/** How much better the letter groups of a third language must fit where only one of its common words is there. */
const otherLead = 0.08;
/** Languages that the detector does not know: their words alone tell. */
const undetected = ['ht', 'tw'];
const notLetters = /[^\p{L}]+/u;

/**
 * A third language in Latin letters, by its code: its common words or letters have to be there, in more words than those of English and
 * Spanish. `words` are the message's, folded.
 */
export function otherLatin(
  text: string,
  words: readonly string[],
  detected: Detected,
  facts: LanguageFacts,
): string | null {
  const different = [...new Set(words)];
  const hits = (set: ReadonlySet<string>) => different.filter((word) => set.has(word)).length;
  const spelled = [...new Set(text.normalize('NFC').toLowerCase().split(notLetters))].map((word) => ({
    plain: fold(word),
    letters: Array.from(word),
  }));
  const counted = facts.others
    .filter(({ script }) => script === 'Latin')
    .map(({ code, words: own, letters }) => {
      const found = spelled.filter(
        (word) => own.has(word.plain) || word.letters.some((each) => letters.has(each)),
      );
      return { code, found: found.length, fits: detected.language === code };
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
