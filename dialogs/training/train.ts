import { sectors } from '../../guidance/matching/track.ts';
import type { Answered, Turn } from '../engine/turn.ts';
import { trainFor } from './trainFor.ts';
import { workFor } from './workFor.ts';

/** Opens the training part for a job, `value` its SOC code, or for a kind of work by its name in the data. */
export function train(turn: Turn, value: string): Answered {
  const sector = sectors.find((each) => each === value);
  return trainFor(turn, sector ? { sector } : workFor(value, turn.scope));
}
