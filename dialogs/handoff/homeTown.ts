import type { Town } from '../../data/schema/town.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';

/** The town that the resident lives in, told in whatever part of the conversation; `null` while it is not known. */
export function homeTown(scope: Scope): Town | null {
  return scope.guide.catalogue.towns.get(factsIn(scope).town ?? '') ?? null;
}
