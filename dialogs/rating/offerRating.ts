import { card } from '../engine/say.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { ratingOptions } from './rate.ts';

/**
 * Asks beside an outcome whether the chat helped, once in a conversation: two buttons on a card of their own under the last reply, so that
 * none of the ways on gives way to them. Not while a question is open or a part is left in the middle, not of whoever told of danger, and
 * not by text message, where it would be one more message to pay for.
 */
export function offerRating({ scope, inbound }: Turn, after: Answered): Answered {
  const { conversation, replies } = after;
  const last = replies.at(-1);
  const isBusy = conversation.open !== null || conversation.paused.length > 0;
  const isOver = conversation.rating !== undefined || conversation.danger !== null;
  if (!last || isBusy || isOver || inbound.channel === 'sms') return after;
  const asked = card(scope.say('rate.card.title'), {
    paragraphs: [scope.say('rate.card.text')],
    options: ratingOptions(scope),
    aside: true,
  });
  return {
    ...after,
    conversation: { ...conversation, rating: 'offered' },
    replies: [...replies.slice(0, -1), { ...last, cards: [...last.cards, asked] }],
  };
}
