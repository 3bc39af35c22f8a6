import { fold } from '../../guidance/text/fold.ts';
import type { Kind } from '../engine/kind.ts';
import { number } from '../engine/kinds/number.ts';
import type { Scope } from '../engine/scope.ts';

/** Larger families are a slip of the finger. */
const largestFamily = 20;

/** "Me and my 2 kids" names a number that is not the family's. */
const namesMembers =
  /\b(?:me and|yo y|kids?|child|children|bab(?:y|ies)|sons?|daughters?|brothers?|sisters?|siblings?|wife|husband|spouse|mom|mother|dad|father|parents?|hij[oa]s?|nin[oa]s?|bebes?|herman[oa]s?|espos[oa]|mama|papa|padres?|madre)\b/;

/** How many people a family has, from the fewest that were told of; only as one number, never as a list of its members. */
export function familyCountKind(fewestIn: (scope: Scope) => number): Kind<number> {
  const sized = (scope: Scope) => number({ min: fewestIn(scope), max: largestFamily });
  return {
    ...number({ min: 1, max: largestFamily }),
    holds: (value, asked): value is number => sized(asked.scope).holds(value, asked),
    read: (text, asked) =>
      namesMembers.test(fold(text))
        ? { ok: false, problem: 'notANumber' }
        : sized(asked.scope).read(text, asked),
  };
}
