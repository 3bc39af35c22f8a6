import { reply } from '../engine/say.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { remindOption } from '../reminders/reminderOptions.ts';
import { ratingOptions } from '../rating/rate.ts';
import { onItsOwn } from './onItsOwn.ts';
import { waysTo } from '../welcome/waysTo.ts';

/** A short goodbye: what is kept, how long, how to come back, and whether it helped. The open question is not asked again. */
export function goodbye(turn: Turn): Answered {
  const { scope, inbound, conversation } = turn;
  const here = inbound.channel === 'website' ? [scope.say('wishes.goodbye.website')] : [];
  // Whoever told of danger is not asked how they liked it, nor whoever told already.
  const isAsked = conversation.danger === null && conversation.rating !== 'told';
  const asking = isAsked ? [scope.say('rate.ask')] : [];
  const text = [scope.say('wishes.goodbye.text'), ...here, ...asking].join('\n');
  const hasPlan = conversation.plan.length > 0 || Object.keys(conversation.finished).length > 0;
  const rating = isAsked ? ratingOptions(scope) : [];
  const ways = [...rating, ...waysTo(hasPlan ? ['plan'] : [], scope), remindOption(scope)];
  return onItsOwn(turn, reply(text, { rule: 'wishes.goodbye' }), ways);
}
