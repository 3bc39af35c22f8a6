import type { Kind } from '../engine/kind.ts';
import type { Scope } from '../engine/scope.ts';
import { showDate } from '../engine/showDate.ts';
import { factsIn } from '../facts/factsIn.ts';
import { datedChoice, type DatedOption } from './datedChoice.ts';
import { formYear } from './formYear.ts';

/** Whoever writes here and is no older is no parent of somebody who goes to college. Years. */
export const oldestForSure = 30;

/**
 * Before or after the day that the form asks about, never the date of birth itself. A year of birth or an age is read too, where
 * it is enough to tell.
 */
export function bornKind(): Kind<string> {
  const kind = datedChoice(sides, { readsLabels: false });
  return {
    ...kind,
    read: (text, asked) => {
      const [before, after] = sides(asked.scope);
      const side = sideOf(text, asked.scope);
      const named = kind.read(text, asked);
      const found = side === 'before' ? before : after;
      return side === null || !found || (named.ok && side === 'onTheLine')
        ? named
        : { ok: true, value: found.value };
    },
  };
}

/** The answer that somebody of this age in years gives; `null` where the age could be on both sides. */
export function bornSideAt(age: number, scope: Scope): string | null {
  const [before, after] = sides(scope);
  const side = sideOf(String(age), scope);
  return (side === 'before' ? before : side === 'after' ? after : undefined)?.value ?? null;
}

/** The answer that an age told elsewhere holds already, if it is surely the student's own. */
export function bornHeard(scope: Scope): string | null {
  const { age } = factsIn(scope);
  return age === undefined || age > oldestForSure ? null : bornSideAt(age, scope);
}

function sides(scope: Scope): DatedOption[] {
  const line = formYear(scope)?.bornBefore;
  if (line === undefined) return [];
  const date = showDate(line, scope.language);
  return [
    {
      value: `before-${line}`,
      label: scope.say('fafsa.bornBefore.before', { date }),
      hear: 'fafsa.bornBefore.hear.before',
    },
    {
      value: `after-${line}`,
      label: scope.say('fafsa.bornBefore.after'),
      hear: 'fafsa.bornBefore.hear.after',
    },
  ];
}

/**
 * Which side a year of birth or an age is on; `null` when neither is named, or an age could be on both. The line's own year can
 * be the one of birth, or part of "before January 1, 2003".
 */
function sideOf(text: string, scope: Scope): 'before' | 'after' | 'onTheLine' | null {
  const years = yearsOfBirth(text, Number(scope.today.slice(0, 4)));
  const line = Number(formYear(scope)?.bornBefore.slice(0, 4));
  if (years.length === 0 || Number.isNaN(line)) return null;
  if (years.every((year) => year < line)) return 'before';
  if (years.every((year) => year === line)) return 'onTheLine';
  return years.every((year) => year >= line) ? 'after' : null;
}

/** The years in which somebody may be born who wrote a year or an age. The form's line is always a 1 January. */
function yearsOfBirth(text: string, thisYear: number): readonly number[] {
  if (/\d[/-]\d/.test(text)) return [];
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  const [year] = numbers.filter((number) => number > thisYear - 100 && number <= thisYear);
  if (year !== undefined) return [year];
  const [age] = numbers.filter((number) => number >= 12 && number < 100);
  return age === undefined ? [] : [thisYear - age - 1, thisYear - age];
}
