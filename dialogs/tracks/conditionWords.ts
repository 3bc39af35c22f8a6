import type { ConditionId } from '../../guidance/facts/conditions.ts';
import type { Scope } from '../engine/scope.ts';

/** A condition in words that finish "This is for ...". */
export function conditionWords(condition: ConditionId, { guide, language }: Scope): string {
  return guide.catalogue.conditions[condition][language];
}
