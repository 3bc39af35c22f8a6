import type { LoosableWish } from '../../guidance/matching/loosen.ts';
import type { Scope } from '../engine/scope.ts';

/** What a wish is called to the resident, "How far I can go". */
export function wishName(wish: LoosableWish, scope: Scope): string {
  return scope.say(wish === 'sector' ? 'training.sector.short' : `facts.${wish}.short`);
}
