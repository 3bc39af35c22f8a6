import { z } from 'zod';
import { conditionsIn } from '../../guidance/funding/fundRules.ts';
import { conditionId } from './condition.ts';
import { frozenList, frozenObject } from './frozen.ts';
import { httpsUrl } from './httpsUrl.ts';
import { id } from './id.ts';
import { isoDate } from './isoDate.ts';
import { localised } from './localised.ts';
import { sources } from './source.ts';

/** A condition, or several of which any one is enough. */
const requirement = z.union([
  conditionId,
  frozenObject({
    any: frozenList(conditionId).refine((ids) => ids.length > 1, 'needs two conditions or more'),
  }),
]);

/** One file of `data/funds`: one way to pay. */
export const fundSchema = frozenObject({
  id,
  payer: z.enum(['federal', 'state', 'employer', 'varies']),
  needsFafsa: z.boolean(),
  /** It follows the person: it may pay for whatever training is approved, also where the training does not name it. */
  anyTraining: z.boolean(),
  name: localised,
  pays: localised,
  condition: localised,
  /** Who has the last word, as "CT State". */
  decidedBy: localised,
  notConfirmed: localised,
  /** From this day on its amounts and dates may be of a year that is over; absent where it names none of a year. */
  expiresOn: isoDate.exactOptional(),
  /** All have to hold. */
  conditions: frozenList(requirement),
  /** Who meets one of these is served first; absent where all are alike. */
  first: frozenList(conditionId).exactOptional(),
  /** Ids of the contacts to ask about it, best first. */
  ask: frozenList(id),
  url: httpsUrl.exactOptional(),
  sources,
}).refine(
  (fund) => fund.payer !== 'state' || fund.conditions.flatMap(conditionsIn).includes('connecticut-resident'),
  'a state fund needs the condition connecticut-resident',
);

/** One way to pay for training. */
export type Fund = z.infer<typeof fundSchema>;
