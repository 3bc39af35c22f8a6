import { pellAtIntensity } from '../../guidance/fafsa/pell/pellAtIntensity.ts';
import type { Scope } from '../engine/scope.ts';
import type { EstimateYear } from './estimateYear.ts';

/** Percent of full time that 6 credits a semester are. */
export const halfTime = 50;

/** A Pell Grant that is known: what it may be, then dollars for full time and for half, or when the year's amounts come out. */
export function awardLines(key: string, amount: number | null, year: EstimateYear, scope: Scope): string[] {
  const said = scope.say(key);
  if (amount === null) return [said, amountsNote(year, scope)];
  const dollars = { amount, half: pellAtIntensity(amount, halfTime) };
  return [said, scope.say('estimate.pell.dollars', dollars)];
}

/** A Pell Grant of which only the bounds are known. */
export function rangeLines(key: string, year: EstimateYear, scope: Scope): string[] {
  const { amounts } = year.tables.pell;
  const said = scope.say(key);
  if (amounts === null) return [said, amountsNote(year, scope)];
  return [said, scope.say('estimate.pell.range', { low: amounts.minimum, high: amounts.maximum })];
}

/** When the amounts of a year come out; empty where they are published. */
export function amountsNote({ facts }: EstimateYear, { language }: Scope): string {
  return facts.pellMaximum.note?.[language] ?? '';
}
