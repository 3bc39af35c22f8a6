import type { Schedule } from '../../guidance/matching/track.ts';
import type { Scope } from '../engine/scope.ts';

/** Times for class, "evenings, weekends". */
export function timeWords(times: readonly Schedule[], scope: Scope): string {
  return times.map((time) => scope.say(`track.time.${time}`)).join(', ');
}
