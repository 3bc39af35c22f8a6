import { oldButton } from '../engine/oldButton.ts';
import { option, reply } from '../engine/say.ts';
import { proceed, type Answered, type Turn } from '../engine/turn.ts';
import type { Scope } from '../engine/scope.ts';
import type { Option } from '../reply.ts';
import { onItsOwn } from '../wishes/onItsOwn.ts';

/** Under a goodbye: whether the chat helped, with one tap, or not at all. */
export function ratingOptions(scope: Scope): readonly Option[] {
  return [
    option(scope.say('rate.option.yes'), { command: 'rate', value: 'yes' }),
    option(scope.say('rate.option.no'), { command: 'rate', value: 'no' }),
  ];
}

/** Thanks for it. Whom it did not help is shown the way to a person. It is counted by the rule of this reply, and nowhere else. */
export function rate(turn: Turn, value: string): Answered {
  if (value !== 'yes' && value !== 'no') return oldButton(turn);
  const { scope } = turn;
  const told = proceed(turn, { ...turn.conversation, rating: 'told' });
  const person = option(scope.say('menu.option.person'), { command: 'person' });
  const thanks = reply(scope.say(`rate.${value}`), { rule: `rate.${value}` });
  return onItsOwn(told, thanks, value === 'no' ? [person] : []);
}
