import type { AidApplication } from '../studentAidIndex/aidApplication.ts';
import { calculatedPell } from './calculatedPell.ts';
import type { MaxPellRule } from './maxPell.ts';
import type { MinimumLimit } from './pellIncomeLimits.ts';
import type { PellAmounts } from './pellTables.ts';

/** What a Pell Grant rests on. */
export type PellBasis = 'maximum' | 'calculated' | 'minimum' | 'lineOfDuty';

/**
 * What a year at full time gives. `award`: `amount` is dollars, `null` while the year's amounts are not published. `none`: why not.
 * `collegeDecides`: the index is provisional. `notKnown`: it turns on amounts that are not published.
 */
export type Pell =
  | { readonly kind: 'award'; readonly basis: PellBasis; readonly amount: number | null }
  | { readonly kind: 'none'; readonly because: 'bachelorsDegree' | 'indexTooHigh' }
  | { readonly kind: 'collegeDecides' }
  | { readonly kind: 'notKnown' };

/** What decides on Pell: the index, and the rules that look at income (`maxPell`, `minPell`). */
export interface PellGrounds {
  readonly index: number;
  readonly maxPell: MaxPellRule | null;
  readonly minPell: MinimumLimit | null;
}

/** Pell for an application; `amounts` is `null` while the year's are not published. */
export function pell(application: AidApplication, grounds: PellGrounds, amounts: PellAmounts | null): Pell {
  const { household, bachelorsDegree, parentKilledInLineOfDuty } = application;
  if (bachelorsDegree) return { kind: 'none', because: 'bachelorsDegree' };
  if (household.kind === 'independent' && household.provisional) return { kind: 'collegeDecides' };
  const maximum = amounts?.maximum ?? null;
  if (grounds.maxPell !== null) return { kind: 'award', basis: 'maximum', amount: maximum };
  if (parentKilledInLineOfDuty === 'confirmed')
    return { kind: 'award', basis: 'lineOfDuty', amount: maximum };
  if (amounts === null) return { kind: 'notKnown' };
  const calculated = calculatedPell(grounds.index, amounts);
  if (calculated !== null) return { kind: 'award', basis: 'calculated', amount: calculated };
  return grounds.minPell === null
    ? { kind: 'none', because: 'indexTooHigh' }
    : { kind: 'award', basis: 'minimum', amount: amounts.minimum };
}
