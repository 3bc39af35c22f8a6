import { option } from '../engine/say.ts';
import type { Turn } from '../engine/turn.ts';
import type { Option } from '../reply.ts';

/** The way back to what the resident was at: the open question, or the menu. */
export function onward({ conversation, scope }: Turn): Option {
  return conversation.open
    ? option(scope.say('safety.goOn'), { command: 'repeat' })
    : option(scope.say('engine.menu'), { command: 'menu' });
}
