import { repeatOrMenu } from '../commands/repeat.ts';
import { advance } from '../engine/advance.ts';
import { answerablePlace } from '../engine/place.ts';
import type { Answered, Turn } from '../engine/turn.ts';

/**
 * Goes on after answers changed in these flows: in the part that is open, with the question that now applies; where none is, with the
 * outcome of the last part, if it turns on them; else with the menu.
 */
export function goOn(turn: Turn, flows: readonly string[], rule: string): Answered {
  const place = answerablePlace(turn);
  const turnsOn = ({ id, adaptive }: { id: string; adaptive?: unknown }) =>
    flows.includes(id) || adaptive !== undefined;
  if (place) {
    const isChanging = turn.conversation.open?.changing === true;
    return turnsOn(place.flow) && !isChanging ? advance(turn, place.flow) : repeatOrMenu(turn, [], rule);
  }
  const last = turn.flows.get(Object.keys(turn.conversation.finished).at(-1) ?? '');
  return last && turnsOn(last) ? advance(turn, last) : repeatOrMenu(turn, [], rule);
}
