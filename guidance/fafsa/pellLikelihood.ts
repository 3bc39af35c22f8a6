import { limitsOf } from './pell/pellIncomeLimits.ts';
import type { PellTables } from './pell/pellTables.ts';
import { isWithin, povertyLine } from './pell/povertyLine.ts';
import { possibleHouseholds, type PossibleHousehold } from './possibleHouseholds.ts';

/**
 * What the published income limits alone say of Pell, best first.
 * `maximum`: the exact calculation gives a Maximum Pell Grant by income or for want of a tax return.
 * `atLeastMinimum`: it gives a Pell Grant, at least the minimum; from 2026-27 on unless the index reaches `noPellFromIndex`, which
 * assets or untaxed income can do. `onlyByIndex`: too much income for either limit; only a low enough index gives Pell.
 */
export type PellStanding = 'maximum' | 'atLeastMinimum' | 'onlyByIndex';

/** `maybe`: it is different for different people in the interval, from `best` to `worst`; else both are the answer. */
export interface PellLikelihood {
  readonly answer: PellStanding | 'maybe';
  readonly best: PellStanding;
  readonly worst: PellStanding;
}

/** What somebody told of themselves; `null` is not known. */
export interface RoughHousehold {
  readonly familySize: number;
  readonly state: string | null;
  /**
   * Adjusted gross income of the tax year, from 2026-27 on with the foreign earned income exclusion; whole dollars, both ends
   * included. Of the parents for a dependent student, else of the student with a spouse. `low: 1` leaves out who has $0.
   */
  readonly income: { readonly low: number; readonly high: number };
  readonly kind: 'dependent' | 'independent';
  /** As in `AidHousehold`. */
  readonly files: boolean | null;
  readonly singleParent: boolean | null;
  /** Looked at for an independent student only. */
  readonly hasDependents: boolean | null;
}

const standings: readonly PellStanding[] = ['maximum', 'atLeastMinimum', 'onlyByIndex'];

/**
 * A rough answer that never contradicts `estimateAid` for anybody with such a household and income who has no bachelor's degree and
 * whose index is not provisional. An income of $0 or less on a return gives no Maximum Pell Grant by income.
 */
export function pellLikelihood(rough: RoughHousehold, tables: PellTables): PellLikelihood {
  return likelihoodOf(
    possibleHouseholds(rough).flatMap((household) => standingsOf(household, rough, tables)),
  );
}

/** The same for somebody who may be any of these. */
export function pellLikelihoodOfAny(roughs: readonly RoughHousehold[], tables: PellTables): PellLikelihood {
  const each = roughs.map((rough) => pellLikelihood(rough, tables));
  return likelihoodOf(each.flatMap(({ best, worst }) => [best, worst]));
}

function likelihoodOf(possible: readonly PellStanding[]): PellLikelihood {
  const found = standings.filter((standing) => possible.includes(standing));
  const best = found[0] ?? 'onlyByIndex';
  const worst = found.at(-1) ?? 'onlyByIndex';
  return { answer: best === worst ? best : 'maybe', best, worst };
}

/** Where the standing changes as income rises: after $0, after the one limit, after the other. */
function standingsOf(
  household: PossibleHousehold,
  { familySize, state, income }: RoughHousehold,
  { povertyGuidelines, pellIncomeLimits }: PellTables,
): readonly PellStanding[] {
  if (!household.files) return ['maximum'];
  const line = povertyLine(familySize, state, povertyGuidelines);
  const limits = limitsOf(household);
  const [maximum, minimum] = [
    pellIncomeLimits.maximum[limits.maximum],
    pellIncomeLimits.minimum[limits.minimum],
  ];
  const { low, high } = income;
  const lowestPositive = Math.max(1, low);
  return [
    ...(lowestPositive <= high && isWithin(lowestPositive, maximum, line) ? ['maximum' as const] : []),
    ...(isMinimumOnly() ? ['atLeastMinimum' as const] : []),
    ...(isWithin(high, minimum, line) ? [] : ['onlyByIndex' as const]),
  ];

  /** Some whole income of the interval is within the minimum's limit and gives no maximum. */
  function isMinimumOnly(): boolean {
    if (low <= 0) return true;
    const firstAbove = Math.max(low, Math.floor((maximum * line) / 100) + 1);
    return firstAbove <= high && isWithin(firstAbove, minimum, line);
  }
}
