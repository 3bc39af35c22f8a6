import type { Answered, Turn } from '../engine/turn.ts';
import { compare } from '../training/compare.ts';
import { compareAsked } from '../training/compareAsked.ts';

/** The two tracks that are named side by side, or those shown last, or which two is asked. */
export function compares(turn: Turn): Answered {
  return compareAsked(turn) ?? compare(turn, '');
}
