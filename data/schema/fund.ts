import { z } from 'zod';
import { conditionId } from './condition.ts';
import { frozenList, frozenObject } from './frozen.ts';
import { httpsUrl } from './httpsUrl.ts';
import { id } from './id.ts';
import { localised } from './localised.ts';
import { sources } from './source.ts';

/** One file of `data/funds`: one way to pay. */
export const fundSchema = frozenObject({
  id,
  payer: z.enum(['federal', 'state', 'employer', 'varies']),
  needsFafsa: z.boolean(),
  name: localised,
  pays: localised,
  condition: localised,
  /** Who has the last word, as "CT State". */
  decidedBy: localised,
  notConfirmed: localised,
  conditions: frozenList(conditionId),
  /** Ids of the contacts to ask about it, best first. */
  ask: frozenList(id),
  url: httpsUrl.exactOptional(),
  sources,
}).refine(
  (fund) => fund.payer !== 'state' || fund.conditions.includes('connecticut-resident'),
  'a state fund needs the condition connecticut-resident',
);

/** One way to pay for training. */
export type Fund = z.infer<typeof fundSchema>;
