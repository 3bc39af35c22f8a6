import { option, reply } from '../engine/say.ts';
import { answered, type Answered, type Turn } from '../engine/turn.ts';
import { onward } from '../reminders/onward.ts';

/**
 * Gives the resident their own conversation: on the website as a link to a page, elsewhere as text, which the turn adds. The transcript
 * keeps only that it was sent.
 */
export function sendChat(turn: Turn): Answered {
  const { scope, inbound } = turn;
  const key = inbound.channel === 'website' ? 'sendChat.page' : 'sendChat.text';
  const erase = option(scope.say('plan.erase'), { command: 'delete' });
  const said = reply(scope.say(key), { rule: 'command.sendChat' }, { options: [onward(turn), erase] });
  return answered(turn, [{ ...said, wholeChat: true }]);
}
