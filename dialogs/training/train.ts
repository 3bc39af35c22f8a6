import type { Answered, Turn } from '../engine/turn.ts';
import { trainFor } from './trainFor.ts';
import { workFor } from './workFor.ts';

/** Opens the training part for a job, `value` its SOC code. */
export function train(turn: Turn, value: string): Answered {
  return trainFor(turn, workFor(value, turn.scope));
}
