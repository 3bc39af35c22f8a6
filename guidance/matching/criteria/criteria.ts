import { byConditions } from './byConditions.ts';
import { byCost } from './byCost.ts';
import { byField } from './byField.ts';
import { byLanguage } from './byLanguage.ts';
import { byOccupation } from './byOccupation.ts';
import { byPay } from './byPay.ts';
import { byPlace } from './byPlace.ts';
import { bySchedule } from './bySchedule.ts';
import { bySector } from './bySector.ts';
import { byStatus } from './byStatus.ts';
import { byTime } from './byTime.ts';
import type { Criterion } from './criterion.ts';

/** What a track is judged by. The sector goes first: who asks for one is done with most tracks at once. */
const byName = {
  sector: bySector,
  field: byField,
  occupation: byOccupation,
  status: byStatus,
  pay: byPay,
  conditions: byConditions,
  place: byPlace,
  schedule: bySchedule,
  time: byTime,
  language: byLanguage,
  cost: byCost,
} as const satisfies Readonly<Record<string, Criterion>>;

/** The name of what a track is judged by. */
export type CriterionName = keyof typeof byName;

/** The criteria by name, always in one order; the sector is the first. */
export const criteria = Object.entries(byName) as readonly (readonly [CriterionName, Criterion])[];
