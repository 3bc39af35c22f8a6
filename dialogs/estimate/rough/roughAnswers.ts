import type { StateAnswer } from '../stateCode.ts';
import type { IncomeRange } from './incomeRanges.ts';

/** Who files a tax return; `unsure` is not known. */
export const filings = [
  'twoParents',
  'oneParent',
  'noParent',
  'ownAlone',
  'ownChildren',
  'ownNone',
  'unsure',
] as const;

/** One of those. */
export type Filing = (typeof filings)[number];

/** What a resident answered for a rough look. Absent: not asked. */
export interface RoughAnswers {
  readonly filing?: Filing;
  readonly familySize?: number;
  readonly income?: IncomeRange;
  readonly state?: StateAnswer;
}
