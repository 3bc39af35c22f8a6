import { fold } from './fold.ts';
import { everythingBut } from './options/everythingBut.ts';

const afterWork =
  /\b(?:after|off|despues del?(?: mi)?) (?:my )?(?:work|working|job|trabajo|trabajar|empleo)\b/g;
const taken =
  /\b(?:work|works|working|worked|busy|job|jobs|shifts?|trabajo|trabaja|trabajar|trabajando|empleo|turno|ocupad[oa]s?)\b/;
const turning = /\b(?:but|except|besides|unless|menos|excepto|salvo|pero|cant|cannot|no puedo)\b/;
const onward = /\b(?:so|then|but|asi que|entonces|pero|por eso)\b(?: puedo\b)?/;

/**
 * The part of a message about class times that tells when somebody is free: all of it as a rule, of "i work days so evenings" only
 * the end. `null` when it speaks of times that are taken, or takes some out, so that no time in it can be relied on.
 */
export function freeTimes(text: string): string | null {
  const said = fold(text).replace(afterWork, 'evenings');
  const isFree = (words: string) => !taken.test(words) && !turning.test(words);
  if (isFree(said) || isFree(everythingBut(said) ?? 'but')) return text;
  const [before = '', ...after] = said.split(onward);
  const rest = after.at(-1)?.trim() ?? '';
  return taken.test(before) && rest !== '' && isFree(rest) ? rest : null;
}
