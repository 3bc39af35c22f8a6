import { fold } from '../../guidance/text/fold.ts';
import type { Kind } from '../engine/kind.ts';
import { number } from '../engine/kinds/number.ts';
import type { Scope } from '../engine/scope.ts';
import { tellsIncome } from './comesLater.ts';

/** Larger families are a slip of the finger. */
const largestFamily = 20;

/** "Me and my 2 kids" names a number that is not the family's. */
const namesMembers =
  /\b(?:me and|yo y|kids?|child|children|bab(?:y|ies)|sons?|daughters?|brothers?|sisters?|siblings?|wife|husband|spouse|mom|mother|dad|father|parents?|hij[oa]s?|nin[oa]s?|bebes?|herman[oa]s?|espos[oa]|mama|papa|padres?|madre)\b/;

/** A number said to be that of all: "somos 3", "3 of us", "4 en total". What follows "somos" may name some of them only. */
const total =
  /\b(?:somos|we are|were) (\w+)(?= personas?\b| people\b| en total\b| in total\b| total\b|$)|\b(\w+)(?= of us\b| in total\b| en total\b| total\b)/;

/** How many people a family has, from the fewest that were told of; only as one number of all, never as a list of its members. */
export function familyCountKind(fewestIn: (scope: Scope) => number): Kind<number> {
  const sized = (scope: Scope) => number({ min: fewestIn(scope), max: largestFamily });
  return {
    ...number({ min: 1, max: largestFamily }),
    holds: (value, asked): value is number => sized(asked.scope).holds(value, asked),
    read: (text, asked) => {
      const said = fold(text);
      const [, after, before] = total.exec(said) ?? [];
      const all = after ?? before;
      if (all !== undefined) return sized(asked.scope).read(all, asked);
      if (tellsIncome(text)) return { ok: false, problem: 'incomeLater', tooSoon: true };
      if (namesMembers.test(said)) return { ok: false, problem: 'notANumber' };
      return sized(asked.scope).read(text, asked);
    },
  };
}
