import { resumeOptions } from '../engine/advance.ts';
import { answerablePlace } from '../engine/place.ts';
import { option, withOptions } from '../engine/say.ts';
import { answered, type Answered, type Turn } from '../engine/turn.ts';
import type { Option, Reply } from '../reply.ts';

/** Says something and asks nothing after it: the open question stays open, one tap away. */
export function onItsOwn(turn: Turn, said: Reply, options: readonly Option[] = []): Answered {
  const { scope } = turn;
  const onward = answerablePlace(turn)
    ? [option(scope.say('safety.goOn'), { command: 'repeat' })]
    : [...resumeOptions(turn), option(scope.say('engine.menu'), { command: 'menu' })];
  return answered(turn, [withOptions(said, [...options, ...onward])]);
}
