import { needs, type Need } from '../../data/schema/contact.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';
import { needsOf } from './needsOf.ts';

/** What the resident told that somebody in particular can help with: the need asked about by name first. */
export function needsTold(scope: Scope): readonly Need[] {
  const asked = scope.conversation.answers['support']?.['need']?.value;
  const told = needsOf(factsIn(scope));
  return [...needs.filter((need) => need === asked), ...told.filter((need) => need !== asked)];
}
