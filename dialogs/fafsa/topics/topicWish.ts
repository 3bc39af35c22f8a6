import type { Turn } from '../../engine/turn.ts';
import { topicIn, type Recognised } from '../../understand.ts';

/**
 * The wish, with what about the FAFSA was meant where the message tells: "my fafsa was rejected" is `wrong`, "fafsa" alone is
 * `topics`. Other wishes stay as they are.
 */
export function topicWish(turn: Turn, recognised: Recognised): Recognised {
  if (recognised.meaning !== 'fafsa') return recognised;
  const topic = topicIn(turn);
  if (topic) return { ...recognised, meaning: topic.meaning };
  return turn.conversation.open?.flow === 'fafsa' ? recognised : { ...recognised, meaning: 'topics' };
}
