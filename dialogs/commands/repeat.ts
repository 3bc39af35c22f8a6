import { answerablePlace } from '../engine/place.ts';
import { ask } from '../engine/ask.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { menu } from '../welcome/menu.ts';

/** Asks the open question again, or shows the menu when none is open, with these lines before it. */
export function repeatOrMenu(turn: Turn, lead: readonly string[], rule: string): Answered {
  const place = answerablePlace(turn);
  if (!place) return menu(turn, lead, rule);
  const { picked, changing, suggested } = turn.conversation.open ?? {};
  return ask(turn, place.flow, place.question, {
    lead,
    rule,
    ...(picked ? { picked } : {}),
    ...(changing === undefined ? {} : { changing }),
    ...(suggested === undefined ? {} : { suggested }),
  });
}
