import { reply } from '../engine/say.ts';
import { proceed, type Answered, type Turn } from '../engine/turn.ts';
import { stopAllOption } from '../reminders/reminderOptions.ts';
import { onItsOwn } from './onItsOwn.ts';

/**
 * Somebody wants no more messages. Nothing is ever sent unasked but reminders: where these come to
 * somebody (text messages, Teams) they end at once; the website keeps them for whoever comes back, and ends them with one tap. The open
 * question is not asked again.
 */
export function noMoreMessages(turn: Turn): Answered {
  const { conversation, inbound, scope } = turn;
  const count = conversation.reminders.length;
  const said = (key: string) => [scope.say('wishes.sms_stop.text'), scope.say(key, { count })].join('\n');
  const because = { rule: 'wishes.sms_stop' };
  if (count === 0) return onItsOwn(turn, reply(said('wishes.sms_stop.none'), because));
  if (inbound.channel === 'website')
    return onItsOwn(turn, reply(said('wishes.sms_stop.some'), because), stopAllOption(scope));
  const next = proceed(turn, { ...conversation, reminders: [] });
  return onItsOwn(next, reply(said('wishes.sms_stop.ended'), because));
}
