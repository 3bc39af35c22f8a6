import { inBetween } from '../commands/inBetween.ts';
import { option, reply } from '../engine/say.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { wishLabel } from './wishLabel.ts';

/** Asks before answers are thrown away: "do I have to do it all again?" may ask for something else. Only the command itself does it at once. */
export function startsOver(turn: Turn): Answered {
  const { scope } = turn;
  const sure = option(wishLabel('start_over', scope), { command: 'startOver' });
  return inBetween(turn, reply(scope.say('wishes.start_over.sure'), { rule: 'wishes.start_over' }), [sure]);
}
