import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';
import { knownCase } from './knownCase.ts';

/** What every estimate is told with: for whom federal aid is, what the college has yet to decide, and what to do after a loss of income. */
export function sharedNotes(taxYear: number, scope: Scope): string[] {
  const mayBeShut = factsIn(scope).citizen !== 'eligible';
  return [
    ...(knownCase(scope).provisional ? [scope.say('estimate.note.provisional')] : []),
    scope.say('estimate.note.lessIncome', { taxYear: String(taxYear) }),
    ...(mayBeShut ? [scope.say('estimate.note.citizen')] : []),
  ];
}
