import { fold } from '../../guidance/text/fold.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { isTypedAnswer } from '../typedAnswer.ts';
import { commandIn } from '../understand.ts';
import { dangerTold } from './dangerTold.ts';
import { sayDanger } from './sayDanger.ts';

/** What somebody says who has just been told where help is, and does not ask for anything else. */
const lost = new Set([
  'ok',
  'okay',
  'k',
  'yes',
  'no',
  'idk',
  'please',
  'si',
  'bueno',
  'no se',
  'esta bien',
  'por favor',
]);

/**
 * The first words to somebody who tells of danger; `null` when the message tells of none. The open question stays open and is not
 * asked again until they want to go on. The flag `safety` marks the conversation for staff, for good, and the lines of this turn as
 * a disclosure (`Entry.disclosure`). What they wrote is not said back, and nothing about it is ever sent later.
 */
export function safety(turn: Turn): Answered | null {
  if (turn.inbound.choice || isTypedAnswer(turn)) return null;
  const told = dangerTold(turn.inbound.text, turn.guide);
  const danger = told ?? (stillThere(turn) ? turn.conversation.danger : null);
  return danger && sayDanger(turn, danger);
}

/** Right after such words, "ok" or "help" is no answer to a question that was asked before them. */
function stillThere(turn: Turn): boolean {
  return (
    turn.conversation.afterDanger &&
    (lost.has(fold(turn.inbound.text)) || commandIn(turn)?.meaning === 'help')
  );
}
