import type { PellIncomeLimits } from './pellIncomeLimits.ts';
import type { PovertyGuidelines } from './povertyLine.ts';

/** The amounts of one award year, dollars for a full year at full time. */
export interface PellAmounts {
  readonly maximum: number;
  readonly minimum: number;
  /** No Pell at this index and above; `null` in years without that rule. */
  readonly noneFromIndex: number | null;
}

/** What Pell turns on in one award year. */
export interface PellTables {
  /** `null` while they are not published; nothing is then computed from another year's. */
  readonly amounts: PellAmounts | null;
  readonly foreignIncomeCounts: boolean;
  readonly povertyGuidelines: PovertyGuidelines;
  readonly pellIncomeLimits: PellIncomeLimits;
}
