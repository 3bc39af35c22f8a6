import { dataFolder } from '../../../data/dataFolder.ts';
import { loadTrainingPhrases } from '../../../data/phrases.ts';
import type { Words } from '../../../data/words.ts';
import { languages } from '../../../guidance/language.ts';
import { fold } from '../../../guidance/text/fold.ts';

/** A word in so many of the example phrases is nobody's name. */
const oftenEnough = 5;
/** Funds are named after these people; they are names of residents too. */
const namesOfFunds = ['mary', 'ann', 'handley', 'roberta', 'willis'];

/** Words that tell nothing of who wrote them, folded: those that the guide says itself, and those that many write. */
export function knownWords(words: Words): ReadonlySet<string> {
  const known = new Set<string>();
  for (const language of languages)
    for (const key of words.keys)
      for (const word of lowerCaseWords(rawOf(words, language, key))) known.add(word);
  for (const word of oftenWritten()) known.add(word);
  for (const name of namesOfFunds) known.delete(name);
  return known;
}

/** What begins with a capital may be a name; at the beginning of a sentence it is a word that stands elsewhere too. */
function lowerCaseWords(text: string): readonly string[] {
  return (text.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{M}'’]*/gu) ?? []).flatMap((word) =>
    fold(word).split(' '),
  );
}

/** A message with slots cannot be said without their values; its words stand in others. */
function rawOf(words: Words, language: (typeof languages)[number], key: string): string {
  try {
    return words.say(language, key);
  } catch {
    return '';
  }
}

function oftenWritten(): readonly string[] {
  const counts = new Map<string, number>();
  for (const phrases of Object.values(loadTrainingPhrases(dataFolder())).flatMap((each) =>
    Object.values(each),
  ))
    for (const phrase of phrases)
      for (const word of new Set(fold(phrase).split(' '))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return Array.from(counts).flatMap(([word, count]) => (count >= oftenEnough ? [word] : []));
}
