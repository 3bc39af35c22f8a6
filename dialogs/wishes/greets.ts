import { repeatOrMenu } from '../commands/repeat.ts';
import { answerablePlace } from '../engine/place.ts';
import type { Answered, Turn } from '../engine/turn.ts';

/** A greeting back; a first one has had its answer in the welcome. */
export function greets(turn: Turn): Answered {
  const words = answerablePlace(turn) ? 'engine.welcomeBack' : 'wish.hello';
  return repeatOrMenu(turn, turn.heardBefore ? [turn.scope.say(words)] : [], 'wish.hello');
}
