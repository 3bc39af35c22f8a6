import type { Known } from './awardYearDates.ts';
import type { IndexTables } from './studentAidIndex/indexTables.ts';
import type { PovertyGuidelines } from './pell/povertyLine.ts';
import type { PellIncomeLimits } from './pell/pellIncomeLimits.ts';

/** The figures of one award year that an aid calculation needs; `data/fafsa` has them with their sources. */
export interface AidYear {
  /** `2026-27`. */
  readonly awardYear: string;
  /** Tables of the Student Aid Index. */
  readonly studentAidIndex: { readonly [Table in keyof IndexTables]: Known<IndexTables[Table]> };
  /** Dollars for a full year at full time. */
  readonly pellMaximum: Known<number>;
  readonly pellMinimum: Known<number>;
  /** No Pell at this index and above; absent in years without that rule (before 2026-27). */
  readonly noPellFromIndex?: Known<number>;
  /** Whether income earned abroad counts for the income limits of Pell; so from 2026-27 on. */
  readonly foreignIncomeCounts: Known<boolean>;
  readonly povertyGuidelines: Known<PovertyGuidelines>;
  readonly pellIncomeLimits: Known<PellIncomeLimits>;
}
