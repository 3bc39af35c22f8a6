import type { ParentsOnForm, Whose } from '../knownCase.ts';
import type { StateAnswer } from '../stateCode.ts';

/** Yes, no, or not known. */
export type YesNoUnsure = boolean | 'unsure';

/** Less common lines of a tax return that the formula adds to income or takes off it; each has a question of its own. */
export const extraLines = [
  'retirement',
  'interest',
  'ira',
  'pension',
  'foreign',
  'grants',
  'credits',
  'workStudy',
] as const;

/** One of those lines. */
export type ExtraLine = (typeof extraLines)[number];

/** Who files which tax return. `foreign`: only one of another country, or of Puerto Rico or a territory. `none`: nobody has to. */
export type Filing = 'us' | 'foreign' | 'none';

/** What a resident answered for the exact number; amounts are whole dollars of the tax year. Absent: not asked. */
export interface ExactAnswers extends Readonly<Partial<Record<ExtraLine, number>>> {
  readonly year?: string;
  readonly whose?: Whose;
  readonly married?: boolean;
  readonly supports?: YesNoUnsure;
  readonly bachelors?: boolean;
  readonly parents?: ParentsOnForm;
  readonly files?: Filing;
  readonly joint?: YesNoUnsure;
  readonly singleParent?: YesNoUnsure;
  readonly familySize?: number;
  readonly state?: StateAnswer;
  readonly agi?: number;
  readonly tax?: number;
  /** On a joint return what both earned; of a couple with two returns what one of them did. */
  readonly earned?: number;
  readonly earnedOther?: number;
  readonly extras?: readonly (ExtraLine | 'none')[];
  readonly benefit?: YesNoUnsure;
  readonly schedules?: 'yes' | 'no' | 'unsure';
  readonly childSupport?: number;
  readonly cash?: number;
  readonly investments?: number;
  readonly business?: number;
  readonly studentCash?: number;
  readonly studentInvestments?: number;
  readonly studentWorked?: boolean;
  readonly studentAgi?: number;
  readonly studentTax?: number;
  readonly studentEarned?: number;
}
