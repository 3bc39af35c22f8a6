import { option, withOptions } from '../engine/say.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import type { Option } from '../reply.ts';
import type { Noting } from './note.ts';
import { withLine } from './withLine.ts';

/** What is said after something was noted: that it was, in a line before all else, and one tap to take it back. */
export function headed({ turn, line }: Noting, after: Answered): Answered {
  const last = after.replies.at(-1);
  if (!last) return after;
  const replies = [...after.replies.slice(0, -1), withOptions(last, [undoOption(turn)])];
  return withLine({ ...after, replies }, line);
}

/** Takes back what was noted last. */
export function undoOption({ scope, conversation }: Turn): Option {
  return option(scope.say('told.undo'), { command: 'undo', value: String(conversation.noted?.id ?? '') });
}
