import { withoutAnswer } from '../engine/memory.ts';
import { proceed, type Answered, type Turn } from '../engine/turn.ts';
import type { Recognised } from '../understand.ts';
import { opensFlow } from './opensFlow.ts';

/** Opens the support part with the need that is told; whoever came to its end before and tells none is asked for it anew. */
export function supports(turn: Turn, named: Recognised | null): Answered {
  const isOver = turn.conversation.finished['support'] !== undefined;
  const fresh = isOver ? proceed(turn, withoutAnswer(turn.conversation, 'support', 'need')) : turn;
  return opensFlow('support', { hears: true })(fresh, named);
}
