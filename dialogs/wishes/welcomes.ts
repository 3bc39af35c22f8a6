import { repeatOrMenu } from '../commands/repeat.ts';
import type { Answered, Turn } from '../engine/turn.ts';

/** What is said to thanks. */
export function welcomes(turn: Turn): Answered {
  return repeatOrMenu(turn, [turn.scope.say('wish.thanks')], 'wish.thanks');
}
