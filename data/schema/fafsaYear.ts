import { z } from 'zod';
import { deadlineSchema } from './deadline.ts';
import { factOf } from './fact.ts';
import { frozenList, frozenObject } from './frozen.ts';
import { indexTablesSchema } from './indexTables.ts';
import { isoDate } from './isoDate.ts';

const dollars = z.int().positive();
const percent = z.int().positive();

/** HHS poverty guideline, dollars a year: a family of one, and each person more. */
const guideline = frozenObject({ first: dollars, more: dollars });

/** The names of the files of award years, beside others in the same folder. */
export const fafsaYearName = /^20\d\d-\d\d$/;

/** One file of `data/fafsa`: what is known about an award year (1 July to 30 June). */
export const fafsaYearSchema = frozenObject({
  /** `2026-27`. */
  awardYear: z.string().regex(/^20\d\d-\d\d$/),
  startsOn: isoDate,
  endsOn: isoDate,
  taxYear: factOf(z.int()),
  /** A student born before this day is independent. */
  independentIfBornBefore: factOf(isoDate),
  formOpenedOn: factOf(isoDate),
  /** Last moment to file; local time in `timeZone`. */
  closesAt: factOf(
    frozenObject({ on: isoDate, at: z.iso.time({ precision: -1 }), timeZone: z.literal('America/Chicago') }),
  ),
  correctionsUntil: factOf(isoDate),
  pellMaximum: factOf(dollars),
  pellMinimum: factOf(dollars),
  /** No Pell at this Student Aid Index and above; absent in years without that rule. */
  noPellFromIndex: factOf(dollars).exactOptional(),
  /** Whether income earned abroad counts for Pell's income limits. */
  foreignIncomeCounts: factOf(z.boolean()),
  povertyGuidelines: factOf(
    frozenObject({ year: z.int(), contiguousStates: guideline, alaska: guideline, hawaii: guideline }),
  ),
  /** Income limits of the maximum and minimum Pell Grant, percent of the poverty guideline. */
  pellIncomeLimits: factOf(
    frozenObject({
      maximum: frozenObject({ singleParent: percent, others: percent }),
      minimum: frozenObject({
        dependentSingleParent: percent,
        dependentOthers: percent,
        independentSingleParent: percent,
        independentOtherParent: percent,
        independentOthers: percent,
      }),
    }),
  ),
  studentAidIndex: indexTablesSchema,
  deadlines: frozenList(deadlineSchema),
})
  .refine((year) => year.endsOn > year.startsOn, 'endsOn must be after startsOn')
  .refine(
    (year) => year.awardYear.startsWith(year.startsOn.slice(0, 4)),
    'startsOn must lie in the award year',
  );

/** What is known about an award year. */
export type FafsaYear = z.infer<typeof fafsaYearSchema>;
