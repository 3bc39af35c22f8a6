import type { Kind } from '../../engine/kind.ts';
import { number } from '../../engine/kinds/number.ts';
import type { Scope } from '../../engine/scope.ts';
import { exactCase } from './exactCase.ts';
import { storedAnswers } from './storedAnswers.ts';

/** Larger families are a slip of the finger. */
export const largestFamily = 20;

/** How many people the family has: no fewer than were told of. */
export function familySizeKind(): Kind<number> {
  const sized = (scope: Scope) =>
    number({ min: exactCase(storedAnswers(scope), scope).fewest, max: largestFamily });
  return {
    ...number({ min: 1, max: largestFamily }),
    holds: (value, asked): value is number => sized(asked.scope).holds(value, asked),
    read: (text, asked) => sized(asked.scope).read(text, asked),
  };
}
