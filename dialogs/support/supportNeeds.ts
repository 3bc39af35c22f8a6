import type { Need } from '../../data/schema/contact.ts';

/** The needs that the support part asks about, in the order of its buttons. */
export const supportNeeds = [
  'childcare',
  'transport',
  'food',
  'housing',
  'adultEducation',
  'disability',
  'veterans',
  'reentry',
  'laidOff',
  'other',
] as const satisfies readonly Need[];

/** One need that the support part asks about. */
export type SupportNeed = (typeof supportNeeds)[number];
