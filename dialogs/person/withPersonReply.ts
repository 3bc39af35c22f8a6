import { option, reply } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Reply } from '../reply.ts';

/** To a resident who presses a button of the guide's: who has the conversation, and how to go back to the guide. */
export function withPersonReply(name: string, scope: Scope): Reply {
  const goOn = option(scope.say('person.option.goOn'), { command: 'stopWaiting' });
  return reply(scope.say('person.with', { name }), { rule: 'person.with' }, { options: [goOn] });
}
