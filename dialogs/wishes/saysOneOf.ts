import type { Guide } from '../../data/guide.ts';
import { languages } from '../../guidance/language.ts';
import { fold } from '../../guidance/text/fold.ts';

/** Whether a text has one of the words, in any language, that are listened for under a key, parted by commas. */
export function saysOneOf(text: string, key: string, { words }: Guide): boolean {
  const said = ` ${fold(text)} `;
  return languages
    .flatMap((language) => words.say(language, key).split(','))
    .some((each) => said.includes(` ${fold(each)} `));
}
