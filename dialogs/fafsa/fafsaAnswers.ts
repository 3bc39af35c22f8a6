import type { HomelessDeterminer } from '../../guidance/fafsa/dependencyAnswers.ts';
import type { ParentSituation } from '../../guidance/fafsa/household.ts';

/** Yes, no, or not known. */
export type YesNoUnsure = boolean | 'unsure';

/** How a student's parents live, or why that is not the question. */
export type ParentsAnswer = ParentSituation | 'someoneElse' | 'refuse';

/** What a resident answered about the FAFSA. Absent: not asked, or skipped. */
export interface FafsaAnswers {
  /** An award year (`2026-27`), or `unsure`. */
  readonly start?: string;
  /** The year of the resident's high school class when it is this school year's, or `later`, or `no`. */
  readonly senior?: string;
  /** `yes` or `no` and the year of the class: a senior starts in the fall after high school. */
  readonly fallStart?: string;
  readonly citizen?: 'eligible' | 'other' | 'unsure';
  /** `before` or `after` and the day it was asked about: `before-2003-01-01`. */
  readonly bornBefore?: string;
  /** `yes` or `no` and the same day: asked of somebody in high school who was born before it. */
  readonly studentBorn?: string;
  readonly married?: boolean;
  readonly graduate?: boolean;
  readonly activeDuty?: boolean;
  readonly veteran?: boolean;
  readonly childrenOrDependents?: YesNoUnsure;
  readonly orphanFosterWard?: YesNoUnsure;
  readonly emancipatedMinor?: YesNoUnsure;
  readonly legalGuardianship?: YesNoUnsure;
  readonly homelessAtRisk?: YesNoUnsure;
  readonly determinedBy?: HomelessDeterminer;
  readonly unusualCircumstances?: YesNoUnsure;
  /** `yes`, `no` or `unsure`, and the tax year it was asked about: `yes-2024`. */
  readonly spouseJoint?: string;
  readonly parents?: ParentsAnswer;
  readonly birthParents?: ParentsAnswer;
  readonly remarried?: YesNoUnsure;
  /** As `spouseJoint`. */
  readonly joint?: string;
  readonly parentSsn?: YesNoUnsure;
}
