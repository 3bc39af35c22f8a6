import { repeatOrMenu } from '../commands/repeat.ts';
import type { AnswerValue } from '../conversation.ts';
import { withAnswer } from '../engine/memory.ts';
import { proceed, type Turn } from '../engine/turn.ts';
import { workFor } from '../training/workFor.ts';
import { findJobs } from '../careers/findJobs.ts';
import { refinement } from '../training/refinement.ts';
import { sectorNamed } from '../training/sectorNamed.ts';
import { trainFor } from '../training/trainFor.ts';
import { typedText } from './typedText.ts';
import type { WishReply } from './wishReply.ts';

/** Opens the training part with the kind of work that the message names, and what the wish itself tells, by question. */
export function findsTraining(told: Readonly<Record<string, AnswerValue>> = {}): WishReply {
  return (turn) => {
    const all = { ...workTold(turn), ...told };
    const isOpen = turn.conversation.open?.flow === 'training';
    return isOpen && Object.keys(all).length === 0
      ? repeatOrMenu(turn, [], 'wish.training')
      : trainFor(turn, all);
  };
}

function workTold(turn: Turn): Readonly<Record<string, AnswerValue>> {
  const text = typedText(turn);
  const sector = sectorNamed(text, turn.scope);
  const [job, ...others] = findJobs(text, turn.guide);
  const led = job !== undefined && others.length === 0 ? workFor(job, turn.scope) : {};
  if (sector === null || 'occupation' in led) return led;
  const { scope } = proceed(turn, withAnswer(turn.conversation, 'training', 'sector', sector));
  return { sector, ...refinement(text, sector, scope) };
}
