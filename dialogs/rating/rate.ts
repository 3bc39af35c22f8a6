import { oldButton } from '../engine/oldButton.ts';
import { option, reply } from '../engine/say.ts';
import type { Answered, Turn } from '../engine/turn.ts';
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
  const { scope } = turn;
  if (value === 'yes') return onItsOwn(turn, reply(scope.say('rate.yes'), { rule: 'rate.yes' }));
  if (value !== 'no') return oldButton(turn);
  const person = option(scope.say('menu.option.person'), { command: 'person' });
  return onItsOwn(turn, reply(scope.say('rate.no'), { rule: 'rate.no' }), [person]);
}
