import type { Scope } from '../../engine/scope.ts';

/** How many people a family has at least: the student, the parents who filed, and one more whom a student supports. */
export function fewestIn({ conversation }: Scope): number {
  switch (conversation.answers['rough']?.['filing']?.value) {
    case 'twoParents':
      return 3;
    case 'oneParent':
    case 'ownChildren':
      return 2;
    default:
      return 1;
  }
}
