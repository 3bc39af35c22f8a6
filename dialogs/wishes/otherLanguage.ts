import { reply } from '../engine/say.ts';
import { inEveryLanguage, languageOptions } from '../welcome/firstWords.ts';
import { onItsOwn } from './onItsOwn.ts';
import type { WishReply } from './wishReply.ts';

/**
 * Somebody asks for a language that Guidepost does not speak, or for an interpreter: which it speaks, and who has people that speak
 * others. In every language that there is, since none of them may be theirs.
 */
export const otherLanguage: WishReply = (turn) => {
  const text = inEveryLanguage(turn, 'wishes.language_switch.other').join('\n');
  return onItsOwn(turn, reply(text, { rule: 'wishes.language_switch' }), languageOptions(turn));
};
