import type { Flow } from './flow.ts';
import { withAnswer } from './memory.ts';
import { proceed, type Turn } from './turn.ts';

/** The turn with the first answer of a flow told by a wish: "need a ride" is a need by name, and maybe more: "reject code 36". */
export function withFirstAnswer(turn: Turn, flow: Flow, answer: string): Turn {
  const [first] = flow.questions;
  if (!first) return turn;
  const told = { [first.id]: answer, ...first.implies(turn.inbound.text, answer, turn.scope) };
  return Object.entries(told).reduce(
    (so, [id, value]) => proceed(so, withAnswer(so.conversation, flow.id, id, value)),
    turn,
  );
}
