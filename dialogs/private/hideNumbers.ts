import type { Conversation } from '../conversation.ts';
import type { Answered, Turn } from '../engine/turn.ts';

/**
 * Numbers in what a resident says beside private questions stay out of the transcript, its other words stay: a cry for help with the
 * income in it, a correction after the outcome, the question that opened the estimate. `before` is the conversation as it was stored.
 */
export function hideNumbers({ inbound, flows }: Turn, before: Conversation, after: Answered): Answered {
  const isOpen = [before.open, after.conversation.open].some((open) => flows.get(open?.flow ?? '')?.private);
  const isNear = isOpen || before.privateSince !== undefined;
  if (after.masked !== undefined || !isNear || !/\d/.test(inbound.text)) return after;
  return { ...after, masked: inbound.text.replace(/\d(?:[\d.,]*\d)?/g, '#') };
}
