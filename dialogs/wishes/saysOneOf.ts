import type { Guide } from '../../data/guide.ts';
import { fold } from '../../guidance/text/fold.ts';
import { wordsToHear } from '../wordsToHear.ts';

/** Whether a text has one of the words, in any language, that are listened for under a key, parted by commas. */
export function saysOneOf(text: string, key: string, { words }: Guide): boolean {
  const said = ` ${fold(text)} `;
  return wordsToHear(words, key).some((each) => said.includes(` ${each} `));
}
