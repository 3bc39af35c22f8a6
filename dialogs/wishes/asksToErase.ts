import { withoutFlow } from '../engine/memory.ts';
import { otherFlow } from '../engine/otherFlow.ts';
import { proceed, type Answered, type Turn } from '../engine/turn.ts';
import { deleteFlow } from '../settings/deleteFlow.ts';

/** Asks whether everything is really to be erased, as if it had never been asked before. */
export function asksToErase(turn: Turn): Answered {
  return otherFlow(proceed(turn, withoutFlow(turn.conversation, deleteFlow.id)), deleteFlow);
}
