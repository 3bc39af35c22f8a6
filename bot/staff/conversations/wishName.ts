import type { Words } from '../../../data/words.ts';
import { consoleLanguage } from './consoleLanguage.ts';

/** A wish as its button says it; its id where a later release took it out. */
export function wishName(wish: string, words: Words): string {
  const key = `wishes.${wish}.label`;
  return words.has(key) ? words.say(consoleLanguage, key) : wish;
}
