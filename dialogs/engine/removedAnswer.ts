import { placeholders } from '../../guidance/text/redaction/placeholder.ts';
import { ask } from './ask.ts';
import { answerablePlace } from './place.ts';
import type { Answered, Turn } from './turn.ts';

/**
 * The open question again, in its gentler words, where nothing is left of an answer but what was taken out of it, as a date of birth: the
 * notice says why, and nothing was misunderstood. `null` for any other message.
 */
export function removedAnswer(turn: Turn): Answered | null {
  const { inbound, conversation } = turn;
  const place = answerablePlace(turn);
  if (!place || inbound.removed.length === 0) return null;
  const left = Object.values(placeholders).reduce((text, each) => text.replaceAll(each, ''), inbound.text);
  if (/[\p{L}\p{N}]/u.test(left)) return null;
  const { picked, changing } = conversation.open ?? {};
  return ask(turn, place.flow, place.question, {
    misunderstood: 1,
    rule: 'removed',
    ...(picked ? { picked } : {}),
    ...(changing === undefined ? {} : { changing }),
  });
}
