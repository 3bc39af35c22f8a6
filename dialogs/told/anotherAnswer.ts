import { fold } from '../../guidance/text/fold.ts';
import { parseYesNo } from '../../guidance/text/parseYesNo.ts';
import type { Told } from '../../guidance/told/told.ts';
import { repeatOrMenu } from '../commands/repeat.ts';
import { answerablePlace } from '../engine/place.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { factKinds } from '../facts/factKinds.ts';
import { sureWish } from '../understanding/answerUnderstood.ts';
import { factAsked } from './factAsked.ts';
import { headed } from './headed.ts';
import { note } from './note.ts';

/** The facts that a word or two tell, whatever is asked: "bus", "nights", "full time". */
const tellable = ['reach', 'times', 'pace'] as const;
/** Told by words that mean many things. */
const noAnswer = 'any';
/** More words say something else too: "i work nights". */
const longest = 2;

/**
 * A word or two in the training part that answer not the open question but another one of it: the fact is noted, and the question asked
 * again. `null` for other messages, and where several questions could be meant.
 */
export function anotherAnswer(turn: Turn): Answered | null {
  const place = answerablePlace(turn);
  if (place?.flow.id !== 'training' || sureWish(turn) !== null) return null;
  const own = factAsked(place.question);
  const [told, ...others] = toldBy(turn).filter(({ name }) => name !== own);
  const noting = told && others.length === 0 ? note(turn, [told]) : null;
  return noting && headed(noting, repeatOrMenu(noting.turn, [], 'told'));
}

function toldBy({ inbound: { text }, scope }: Turn): readonly Told[] {
  const words = fold(text);
  const isOther = /\d/.test(words) || !/\p{L}/u.test(words) || parseYesNo(text, scope.language) !== null;
  if (isOther || words.split(' ').length > longest) return [];
  return tellable.flatMap((name) => {
    const reading = factKinds[name].read(text, { key: `facts.${name}`, scope });
    const value = reading.ok ? reading.value : noAnswer;
    return isAny(value) ? [] : [{ name, value: value as Told['value'], evidence: words }];
  });
}

function isAny(value: string | readonly string[]): boolean {
  return value === noAnswer || value.includes(noAnswer);
}
