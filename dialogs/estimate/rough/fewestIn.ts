import { knownCase } from '../knownCase.ts';
import type { Scope } from '../../engine/scope.ts';

/** How many people a family has at least: the student, the parents who filed, and one more whom a student supports. */
export function fewestIn(scope: Scope): number {
  switch (scope.conversation.answers['rough']?.['filing']?.value) {
    case 'twoParents':
      return 3;
    case 'oneParent':
    case 'ownChildren':
      return 2;
    default:
      return knownCase(scope).whose === 'parents' ? 2 : 1;
  }
}
