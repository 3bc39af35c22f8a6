import { limitsOf } from './pell/pellIncomeLimits.ts';
import type { PellTables } from './pell/pellTables.ts';
import { povertyLine } from './pell/povertyLine.ts';
import type { RoughHousehold } from './pellLikelihood.ts';
import { possibleHouseholds } from './possibleHouseholds.ts';

/** An income limit in whole dollars; from `low` to `high` where it turns on what is not known. */
export interface Ceiling {
  readonly low: number;
  readonly high: number;
}

/** The highest incomes with which a household that files gets a Maximum, and at least a Minimum Pell Grant, by income alone. */
export function pellIncomeCeilings(
  roughs: readonly RoughHousehold[],
  { povertyGuidelines, pellIncomeLimits }: PellTables,
): { readonly maximum: Ceiling; readonly minimum: Ceiling } {
  const found = roughs.flatMap((rough) => {
    const line = povertyLine(rough.familySize, rough.state, povertyGuidelines);
    const dollars = (percent: number) => Math.floor((percent * line) / 100);
    return possibleHouseholds({ ...rough, files: true }).map((household) => {
      const limits = limitsOf(household);
      return {
        maximum: dollars(pellIncomeLimits.maximum[limits.maximum]),
        minimum: dollars(pellIncomeLimits.minimum[limits.minimum]),
      };
    });
  });
  return {
    maximum: ceiling(found.map(({ maximum }) => maximum)),
    minimum: ceiling(found.map(({ minimum }) => minimum)),
  };
}

function ceiling(dollars: readonly number[]): Ceiling {
  return { low: Math.min(...dollars), high: Math.max(...dollars) };
}
