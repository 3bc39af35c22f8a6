import { plainWords, sentencesIn, wordsIn } from './plainWords.ts';

const strong = /[aeoáéóíú]/gu;

/** The syllables of a Spanish word: strong or accented vowels each make one, a weak vowel joins the vowel beside it. */
export function spanishSyllables(word: string): number {
  const letters = word.toLowerCase().replace(/y$/u, 'i').replace(/^y/u, 'ʝ');
  const groups = letters.match(/[aeiouáéíóúü]+/gu) ?? [];
  const count = groups.reduce((sum, group) => sum + Math.max(1, group.match(strong)?.length ?? 0), 0);
  return Math.max(1, count);
}

/**
 * How easily a Spanish text is read, 0 to 100: Szigriszt-Pazos (1993), 206.835 - 62.3 syllables a word - words a sentence. On the
 * INFLESZ scale (Barrio-Cantalejo, 2008) 55 to 65 is normal, 65 to 80 quite easy, above 80 very easy.
 */
export function spanishEase(text: string): number {
  const plain = plainWords(text).replace(/\bname\b/gu, 'tal');
  const words = wordsIn(plain);
  const syllables = words.reduce((sum, word) => sum + spanishSyllables(word), 0);
  return 206.835 - (62.3 * syllables) / words.length - words.length / sentencesIn(plain).length;
}
