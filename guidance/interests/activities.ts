import type { HollandType } from './hollandTypes.ts';

/**
 * What residents are asked about, in asking order: two activities of each type, all six types once before any comes twice, so
 * that someone who stops early has been asked about everything. Written for this project; not items of a published test.
 */
export const activities = [
  { id: 'fix-bicycle', type: 'R' },
  { id: 'trace-battery-drain', type: 'I' },
  { id: 'design-flyer', type: 'A' },
  { id: 'explain-homework', type: 'S' },
  { id: 'run-food-stand', type: 'E' },
  { id: 'keep-household-budget', type: 'C' },
  { id: 'assemble-furniture', type: 'R' },
  { id: 'check-if-remedy-works', type: 'I' },
  { id: 'photograph-neighborhood', type: 'A' },
  { id: 'accompany-neighbor', type: 'S' },
  { id: 'speak-at-meeting', type: 'E' },
  { id: 'put-papers-in-order', type: 'C' },
] as const satisfies readonly { readonly id: string; readonly type: HollandType }[];

/** The id of one activity. */
export type ActivityId = (typeof activities)[number]['id'];
