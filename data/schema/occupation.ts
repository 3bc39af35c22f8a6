import { z } from 'zod';
import { sectors, technologyFields } from '../../guidance/matching/track.ts';
import { credit } from './credit.ts';
import { frozenList, frozenObject } from './frozen.ts';
import { localised } from './localised.ts';
import { text } from './text.ts';

/** Standard Occupational Classification code, `15-1232`. */
export const socCode = z.string().regex(/^\d\d-\d{4}$/);

/** O*NET occupational interest, 1 (least) to 7 (most). */
const interest = z.number().min(1).max(7);

/** One occupation of the O*NET Database with its U.S. wage. */
export const occupationSchema = frozenObject({
  /** O*NET-SOC code, unique: `15-1232.00`. */
  code: z.string().regex(/^\d\d-\d{4}\.\d\d$/),
  soc: socCode,
  /** O*NET's own title, English. */
  title: text,
  /** What people call the job. */
  plainTitle: localised,
  interests: frozenObject({ R: interest, I: interest, A: interest, S: interest, E: interest, C: interest }),
  /** Preparation usually needed, 1 (little) to 5 (a lot); no hard gate. */
  jobZone: z.int().min(1).max(5),
  sector: z.enum(sectors),
  field: z.enum(technologyFields).exactOptional(),
  /** U.S. median annual wage of the SOC code, May 2025, whole dollars; null where not published. */
  usMedianAnnualWage: z.nullable(z.int().positive()),
}).refine((occupation) => occupation.code.startsWith(occupation.soc), 'soc must begin the code');

/** What a SOC code is called when it holds several O*NET occupations, or none that is all of it, and what is earned in it. */
const groupSchema = frozenObject({
  soc: socCode,
  /** The official title of the SOC code, English. */
  title: text,
  plainTitle: localised,
  /** As of an occupation; null also for "all other" codes, whose jobs are too different for one figure. */
  usMedianAnnualWage: z.nullable(z.int().positive()),
});

/** The whole of `data/occupations.json`, with the owed attributions. */
export const occupationsSchema = frozenObject({
  credits: frozenList(credit),
  /** The month that the wages are of, in words. */
  wagesFrom: localised,
  groups: frozenList(groupSchema),
  occupations: frozenList(occupationSchema),
}).superRefine(({ groups, occupations }, context) => {
  for (const soc of new Set([...occupations, ...groups].map((each) => each.soc))) {
    const problem = groupProblem(
      occupations.filter((each) => each.soc === soc),
      groups.filter((each) => each.soc === soc),
    );
    if (problem) context.addIssue({ code: 'custom', message: `${soc} ${problem}` });
  }
});

/** One occupation's name and wage are not told as those of a whole SOC code. */
function groupProblem(
  occupations: readonly Occupation[],
  [group, ...others]: readonly OccupationGroup[],
): string | null {
  const isWhole = occupations.length === 1 && occupations[0]?.code.endsWith('.00') === true;
  if (isWhole === (group !== undefined) || others.length > 0)
    return isWhole ? 'needs no group' : 'needs one group';
  const wage = group?.usMedianAnnualWage ?? null;
  const isOfAll = occupations.every(({ usMedianAnnualWage }) => usMedianAnnualWage === wage);
  return wage === null || isOfAll ? null : 'has another wage in its group';
}

/** One occupation with its interests and wage. */
export type Occupation = z.infer<typeof occupationSchema>;

/** A SOC code's own name and wage, for what is known of no single occupation in it. */
export type OccupationGroup = z.infer<typeof groupSchema>;
