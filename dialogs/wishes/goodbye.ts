import { reply } from '../engine/say.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { remindOption } from '../reminders/reminderOptions.ts';
import { onItsOwn } from './onItsOwn.ts';
import { waysTo } from '../welcome/waysTo.ts';

/** A short goodbye: what is kept, how long, and how to come back. The open question is not asked again. */
export function goodbye(turn: Turn): Answered {
  const { scope, inbound, conversation } = turn;
  const here = inbound.channel === 'website' ? [scope.say('wishes.goodbye.website')] : [];
  const text = [scope.say('wishes.goodbye.text'), ...here].join('\n');
  const hasPlan = conversation.plan.length > 0 || Object.keys(conversation.finished).length > 0;
  const ways = [...waysTo(hasPlan ? ['plan'] : [], scope), remindOption(scope)];
  return onItsOwn(turn, reply(text, { rule: 'wishes.goodbye' }), ways);
}
