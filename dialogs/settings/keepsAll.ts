import { isAsking } from '../answers/isAsking.ts';
import { proceed, type Turn } from '../engine/turn.ts';
import { deleteFlow } from './deleteFlow.ts';

/** A yes or no of more words is not surely one: "ok im at my sisters now" erases nothing. */
const longestAnswer = 4;

/**
 * The turn without the question whether to erase everything, where something else is said than a yes or a no: nothing is erased, and
 * that is answered. `null` where the question is not open, or may be what is answered.
 */
export function keepsAll(turn: Turn): Turn | null {
  const { inbound, conversation } = turn;
  if (conversation.open?.flow !== deleteFlow.id || inbound.choice) return null;
  const isLong = inbound.text.trim().split(/\s+/u).length > longestAnswer;
  return isLong || isAsking(inbound.text) ? proceed(turn, { ...conversation, open: null }) : null;
}
