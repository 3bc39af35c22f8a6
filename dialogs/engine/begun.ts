import type { Conversation } from '../conversation.ts';
import type { Flow } from './flow.ts';
import { withoutFlow } from './memory.ts';
import { proceed, type Turn } from './turn.ts';

/**
 * The turn in which a flow is about to be opened: without the answers of the last time where it is asked anew, and with what other
 * parts have heard. A second time changes nothing.
 */
export function begun(turn: Turn, flow: Flow): Turn {
  const { conversation } = turn;
  const isOver = flow.anew === true && conversation.finished[flow.id] !== undefined;
  return proceed(turn, withHeard(isOver ? withoutFlow(conversation, flow.id) : conversation, flow));
}

function withHeard(conversation: Conversation, { id, takesOver }: Flow): Conversation {
  const heard = takesOver?.(conversation) ?? {};
  if (Object.keys(heard).length === 0) return conversation;
  const answers = { ...conversation.answers, [id]: { ...heard, ...conversation.answers[id] } };
  return { ...conversation, answers };
}
