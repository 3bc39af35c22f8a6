import { commandHandlers } from '../commands/commands.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import type { Recognised } from '../understand.ts';
import { saysOneOf } from './saysOneOf.ts';
import { tells } from './tells.ts';
import { typedText } from './typedText.ts';

/** A review where a family earns less now; for aid lost over grades only whom to ask is known. */
export function appealsAid(turn: Turn, named: Recognised | null): Answered {
  const isOverGrades = saysOneOf(typedText(turn), 'wishes.aid_appeal.hear.grades', turn.guide);
  return isOverGrades
    ? tells(['wishes.aid_appeal.grades'], ['person'])(turn, named)
    : commandHandlers.answers(turn, 'money-lost-my-job');
}
