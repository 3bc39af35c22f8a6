import { openFlow } from '../engine/advance.ts';
import { begun } from '../engine/begun.ts';
import { withAnswer } from '../engine/memory.ts';
import { proceed, type Answered, type Turn } from '../engine/turn.ts';
import { trainingFlow } from '../training/trainingFlow.ts';

/** Shows tracks by what is known, without another question: those of the training part that have no answer count as skipped. */
export function tracksNow(turn: Turn): Answered {
  const { conversation } = begun(turn, trainingFlow);
  const given = conversation.answers[trainingFlow.id] ?? {};
  const skipped = trainingFlow.questions
    .filter(({ id }) => given[id] === undefined)
    .reduce((so, { id }) => withAnswer(so, trainingFlow.id, id, null), conversation);
  return openFlow(proceed(turn, skipped), trainingFlow);
}
