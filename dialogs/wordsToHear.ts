import type { Words } from '../data/words.ts';
import { languages } from '../guidance/language.ts';
import { fold } from '../guidance/text/fold.ts';

/** Words never change, so each key's are made ready once. */
const known = new WeakMap<Words, Map<string, readonly string[]>>();

/** What is listened for under a key, parted by commas there: in every language, folded. */
export function wordsToHear(words: Words, key: string): readonly string[] {
  const ready = known.get(words) ?? new Map<string, readonly string[]>();
  known.set(words, ready);
  const before = ready.get(key);
  if (before) return before;
  const heard = languages.flatMap((language) => words.say(language, key).split(',').map(fold));
  ready.set(key, heard);
  return heard;
}
