import { answerablePlace } from '../engine/place.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { correction } from './correction.ts';
import { twoThings } from './twoThings.ts';
import { undoTyped } from './undo.ts';
import { withFacts } from './withFacts.ts';

/**
 * A message that may tell more than an answer: it takes back what was noted, corrects something, answers and asks at once, or tells
 * facts. `onward` handles what is left. Nothing is taken out of what is said to a private question, except a correction.
 */
export function heard(turn: Turn, onward: (turn: Turn) => Answered): Answered {
  if (turn.inbound.choice || turn.conversation.open?.flow === 'delete') return onward(turn);
  const isPrivate = answerablePlace(turn)?.flow.private === true;
  const before = undoTyped(turn) ?? correction(turn);
  if (before || isPrivate) return before ?? onward(turn);
  return twoThings(turn, onward) ?? withFacts(turn, onward);
}
