import type { AnswerValue } from '../conversation.ts';
import { begun } from '../engine/begun.ts';
import { withAnswer } from '../engine/memory.ts';
import { otherFlow } from '../engine/otherFlow.ts';
import { proceed, type Answered, type Turn } from '../engine/turn.ts';
import { trainingFlow } from './trainingFlow.ts';

/** Opens the training part, or goes on in it, with these answers told, by question. */
export function trainFor(turn: Turn, told: Readonly<Record<string, AnswerValue>>): Answered {
  const next = Object.entries(told).reduce(
    (so, [id, value]) => proceed(so, withAnswer(so.conversation, trainingFlow.id, id, value)),
    begun(turn, trainingFlow),
  );
  return otherFlow(next, trainingFlow);
}
