import { option } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Option } from '../reply.ts';

/** The button that ends the waiting, or while a person is here leads back to the guide. */
export function stopWaitingOption(scope: Scope): Option {
  const isHere = scope.conversation.person?.stage === 'here';
  return option(scope.say(isHere ? 'person.option.goOn' : 'person.option.stop'), { command: 'stopWaiting' });
}
