import { needs, type Need } from '../../data/schema/contact.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';

/** What the resident told that somebody in particular can help with: the need asked about by name first. */
export function needsTold(scope: Scope): readonly Need[] {
  const asked = scope.conversation.answers['support']?.['need']?.value;
  const { childcare, disability, veteran, record, laidOff } = factsIn(scope);
  const told: Partial<Record<Need, boolean | undefined>> = {
    childcare,
    disability,
    veterans: veteran,
    reentry: record,
    laidOff,
  };
  return [...needs.filter((need) => need === asked), ...needs.filter((need) => need !== asked && told[need])];
}
