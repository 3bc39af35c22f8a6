import type { Wish } from '../../data/wishes.ts';
import type { Scope } from '../engine/scope.ts';

/** The button's label for a wish when it is asked whether the resident meant it. */
export function wishLabel(wish: Wish, scope: Scope): string {
  return scope.say(`wishes.${wish}.label`);
}
