import { readScores } from '../../guidance/interests/readScores.ts';
import { openFlow } from '../engine/advance.ts';
import { withAnswer } from '../engine/memory.ts';
import { proceed, type Answered, type Turn } from '../engine/turn.ts';
import { interestsFlow } from './interestsFlow.ts';
import { storedScores } from './storedScores.ts';

/**
 * The result of the six scores of My Next Move, typed when no question is open: after the result of the activities, which they
 * replace, or before anything was asked. `null` for any other message.
 */
export function typedScores(turn: Turn): Answered | null {
  const { conversation, inbound, flows } = turn;
  const flow = flows.get(interestsFlow.id);
  if (conversation.open || !flow) return null;
  const reading = readScores(inbound.text);
  if (reading.kind !== 'scores') return null;
  const value = storedScores(reading.scores);
  return openFlow(proceed(turn, withAnswer(conversation, flow.id, 'fix-bicycle', value)), flow);
}
