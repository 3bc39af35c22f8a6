import type { Phrases } from '../../data/phrases.ts';
import { languages } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';

/** A greeting has no more words than this. */
const longest = 4;
/** So many words have to be left to be a message of their own. */
const fewestLeft = 2;

/** The message without the greeting or the thanks that it begins with: "good morning" tells nothing about mornings. */
export function withoutGreeting(text: string, phrases: Phrases): string {
  const words = text.split(/\s+/u).filter((word) => word !== '');
  for (let count = Math.min(longest, words.length - fewestLeft); count > 0; count -= 1)
    if (isGreeting(words.slice(0, count).join(' '), phrases) && !isReason(words[count] ?? ''))
      return withoutGreeting(words.slice(count).join(' '), phrases);
  return text;
}

/** "Gracias por escucharme" is thanks to its end. */
function isReason(word: string): boolean {
  return /^(?:for|por)$/i.test(word);
}

function isGreeting(text: string, phrases: Phrases): boolean {
  const said = fold(text);
  return languages.some((language) =>
    ['hello', 'thanks'].some((wish) => phrases[language].wishes[wish]?.includes(said)),
  );
}
