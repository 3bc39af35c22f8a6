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
    const all = { ...workIn(turn, typedText(turn)), ...told };
    const isOpen = turn.conversation.open?.flow === 'training';
    return isOpen && Object.keys(all).length === 0
      ? repeatOrMenu(turn, [], 'wish.training')
      : trainFor(turn, all);
  };
}

/** The answers of the training part that a text tells by naming one kind of work or one job; none where it names neither. */
export function workIn(turn: Turn, text: string): Readonly<Record<string, AnswerValue>> {
  const sector = sectorNamed(text, turn.scope) ?? (namesIt(text) ? 'technology' : null);
  const [job, ...others] = findJobs(text, turn.guide);
  const led = job !== undefined && others.length === 0 ? workFor(job, turn.scope) : {};
  if (sector === null || 'occupation' in led) return led;
  const { scope } = proceed(turn, withAnswer(turn.conversation, 'training', 'sector', sector));
  return { sector, ...refinement(text, sector, scope) };
}

/** "IT" in capitals beside small letters is the work; "it" is anything. */
function namesIt(text: string): boolean {
  return /\bIT\b/.test(text) && /[a-z]/.test(text);
}
