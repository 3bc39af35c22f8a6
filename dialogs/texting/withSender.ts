import type { Guide } from '../../data/guide.ts';
import type { Answered } from '../engine/turn.ts';
import type { Reply } from '../reply.ts';

/**
 * The first replies to a number, with what a first text message has to say in place of the welcome: who sends, how often, what it may
 * cost, and the two words of the carriers (CTIA Messaging Principles 5.1).
 */
export function withSender({ replies, conversation }: Answered, guide: Guide): readonly Reply[] {
  const text = guide.words.say(conversation.language, 'texting.hello');
  return replies.map((reply) => (reply.because.rule === 'welcome' ? { ...reply, text } : reply));
}
