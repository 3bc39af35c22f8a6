import { syllable } from 'syllable';
import { plainWords, sentencesIn, wordsIn } from './plainWords.ts';

/** What a text is made of, counted. */
interface Counted {
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

/**
 * The U.S. school grade at which an English text can be read, Flesch-Kincaid: 0.39 words a sentence + 11.8 syllables a word - 15.59
 * (Kincaid, Fishburne, Rogers and Chissom, 1975).
 */
export function fleschKincaid({ words, sentences, syllables }: Counted): number {
  return (0.39 * words) / sentences + (11.8 * syllables) / words - 15.59;
}

/** The Flesch-Kincaid grade of an English text. Names, numbers and addresses count as `plainWords` says. */
export function readingGrade(text: string): number {
  const plain = plainWords(text);
  const words = wordsIn(plain);
  const syllables = words.reduce((sum, word) => sum + syllable(word), 0);
  return fleschKincaid({ words: words.length, sentences: sentencesIn(plain).length, syllables });
}
