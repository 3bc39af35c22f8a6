import type { Criterion } from './criterion.ts';

/** The job asked for outweighs status, place and cost together; another one is told, not left out. */
const askedJob = 30;

/** The job it leads to. */
export const byOccupation: Criterion = ({ id, occupations, sector }, { facts: { occupation } }) => {
  if (occupation === undefined) return { points: askedJob, reasons: [] };
  if (occupation === id || occupations.includes(occupation))
    return { points: askedJob, reasons: [{ code: 'occupation' }] };
  return { points: 0, reasons: sector === 'any' ? [] : [{ code: 'otherOccupation' }] };
};
