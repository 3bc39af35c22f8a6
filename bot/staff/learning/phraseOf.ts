import type { FillerWords } from '../../../data/fillerWords.ts';
import type { Guide } from '../../../data/guide.ts';
import type { Language } from '../../../guidance/language.ts';
import { fold } from '../../../guidance/text/fold.ts';
import { withoutPerson } from '../conversations/withoutPerson.ts';

/** What tells names, and filler, from other words. */
export interface WordLists {
  /** See `knownWords`. */
  readonly known: ReadonlySet<string>;
  readonly fillers: Readonly<Record<Language, FillerWords>>;
}

/** What a decision takes. Characters. */
const [shortest, longest] = [2, 200];
const takenOut = /\((?:name|number|town|address|removed)\)/gu;

/**
 * A message as an example of what people type: what was taken out leaves nothing behind. Empty where what is left is filler, "una para el",
 * from which there is nothing to learn.
 */
export function phraseOf(text: string, language: Language, guide: Guide, lists: WordLists): string {
  const marked = withoutPerson(text, null, lists.known, guide);
  const phrase = marked.replace(takenOut, '').replace(/\s+/gu, ' ').trim().slice(0, longest);
  const { joining, vague } = lists.fillers[language];
  const isWhole = marked.search(takenOut) < 0;
  const isFiller = (word: string) => joining.has(word) || (!isWhole && vague.has(word));
  const words = fold(phrase)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word));
  return words.every(isFiller) || phrase.length < shortest ? '' : phrase;
}
