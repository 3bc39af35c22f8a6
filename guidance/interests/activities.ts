import type { HollandType } from './hollandTypes.ts';

/**
 * What residents are asked about, in asking order: four activities of each type, all six types once before any comes again, so
 * that whoever stops early has been asked about everything. Written for this project; not items of a published test.
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
  { id: 'stop-dripping-faucet', type: 'R' },
  { id: 'find-why-plant-dies', type: 'I' },
  { id: 'decorate-cake', type: 'A' },
  { id: 'show-newcomer-around', type: 'S' },
  { id: 'lead-park-cleanup', type: 'E' },
  { id: 'check-paycheck', type: 'C' },
  { id: 'grow-vegetables', type: 'R' },
  { id: 'check-rumor', type: 'I' },
  { id: 'write-song-words', type: 'A' },
  { id: 'teach-video-calls', type: 'S' },
  { id: 'sell-used-things', type: 'E' },
  { id: 'keep-party-list', type: 'C' },
] as const satisfies readonly { readonly id: string; readonly type: HollandType }[];

/** The id of one activity. */
export type ActivityId = (typeof activities)[number]['id'];

/** How many are asked before it is seen whether the rest is needed: two of each type. */
export const firstRound = 12;
