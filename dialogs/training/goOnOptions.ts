import { option } from '../engine/say.ts';
import type { Turn } from '../engine/turn.ts';
import type { Option } from '../reply.ts';

/** The way back to the question that is open, when one is. */
export function goOnOptions({ conversation, scope }: Turn): Option[] {
  return conversation.open ? [option(scope.say('safety.goOn'), { command: 'repeat' })] : [];
}
