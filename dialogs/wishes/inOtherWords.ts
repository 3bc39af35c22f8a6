import { repeatOrMenu } from '../commands/repeat.ts';
import { ask } from '../engine/ask.ts';
import { answerablePlace } from '../engine/place.ts';
import type { Answered, Turn } from '../engine/turn.ts';

/** Asks the open question again in its gentler words, as after an answer that was not understood. */
export function inOtherWords(turn: Turn): Answered {
  const place = answerablePlace(turn);
  const { open } = turn.conversation;
  if (!place || !open || (open.picked ?? []).length > 0) return repeatOrMenu(turn, [], 'command.repeat');
  return ask(turn, place.flow, place.question, {
    rule: 'command.repeat',
    misunderstood: Math.max(1, open.misunderstood),
    ...(open.changing === undefined ? {} : { changing: open.changing }),
    ...(open.suggested === undefined ? {} : { suggested: open.suggested }),
  });
}
