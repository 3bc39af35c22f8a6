import { fold } from '../../guidance/text/fold.ts';
import { positionIn } from '../../guidance/text/options/positionIn.ts';
import type { Kind } from '../engine/kind.ts';
import type { Scope } from '../engine/scope.ts';
import { datedChoice, wordsOf, type DatedOption } from './datedChoice.ts';
import { schoolYearOn } from './schoolYear.ts';
import { startIn } from './startIn.ts';

/**
 * When the resident starts to study. An answer stands for good: its form may have closed, and then they are told so. A month or
 * term is read by its date; anything else counts only as a whole message, since one wrong word is the wrong form.
 */
export function startKind(): Kind<string> {
  const kind = datedChoice(starts, { stands: (value) => value === 'unsure' || /^20\d\d-\d\d$/.test(value) });
  return {
    ...kind,
    read: (text, { scope }) => {
      const value = wholly(text, scope) ?? byDate(text, scope) ?? bySenior(text, scope);
      return value === null ? { ok: false, problem: 'notAnOption' } : { ok: true, value };
    },
  };
}

function starts(scope: Scope): DatedOption[] {
  const { awardYear, next, endsIn } = schoolYearOn(scope.today);
  const year = String(endsIn);
  return [
    {
      value: awardYear,
      label: scope.say('fafsa.start.thisYear', { year }),
      hear: 'fafsa.start.hear.thisYear',
    },
    { value: next, label: scope.say('fafsa.start.nextYear', { year }), hear: 'fafsa.start.hear.nextYear' },
    { value: 'unsure', label: scope.say('fafsa.start.unsure'), hear: 'fafsa.start.hear.unsure' },
  ];
}

const opening =
  /^(?:(?:i|id|im|ill|will|would|want|plan|like|to|start|starting|begin|quiero|voy|empezar|empiezo|comenzar) )+/;

function wholly(text: string, scope: Scope): string | null {
  const said = fold(text);
  const bare = said.replace(opening, '');
  const options = starts(scope);
  const place = positionIn(said.split(' '), options.length);
  const isSaid = (words: string) => [said, bare].includes(fold(words));
  const found = options.find((option) => wordsOf(option, scope).some(isSaid)) ?? options[(place ?? 0) - 1];
  return found?.value ?? null;
}

const senior =
  /\b(?:senior (?:in|at) (?:\w+ )?high|high school senior|senior year of high school|ultimo ano de (?:la )?(?:secundaria|high school|preparatoria|prepa))\b|\b(?:graduat(?:es?|ing)|gradua|graduo) (?:de \w+(?: \w+)? )?(?:in|this|en|este|esta) (?:may|june|year|spring|mayo|junio|ano|primavera)\b/;
const later = /\b(?:college|university|universidad|already|next year|ya|gap)\b/;

/** Whoever finishes high school this school year starts in the fall after it. */
function bySenior(text: string, { today }: Scope): string | null {
  const said = fold(text);
  return senior.test(said) && !later.test(said) ? schoolYearOn(today).next : null;
}

/** This school year's form or the next; nothing for a day that is over, and all that comes later is "or later". */
function byDate(text: string, { today }: Scope): string | null {
  const month = startIn(text, today);
  if (month === null) return null;
  const { awardYear, next } = schoolYearOn(today);
  const named = schoolYearOn(`${month}-01`).awardYear;
  if (named < awardYear) return null;
  return named === awardYear ? awardYear : next;
}
