import type { Track } from '../track.ts';
import { criterion } from './criterion.ts';

/** The job asked for outweighs status, place and cost together; another one is told, not left out. */
const askedJob = 30;

/** The job it leads to. */
export const byOccupation = criterion(
  jobsOf,
  ({ jobs, sector }, { facts: { occupation = '' } }) => {
    if (jobs.includes(occupation)) return { points: askedJob, reasons: [{ code: 'occupation' }] };
    return { points: 0, reasons: sector === 'any' ? [] : [{ code: 'otherOccupation' }] };
  },
  { silence: { when: ({ occupation }) => occupation === undefined, points: askedJob } },
);

/** A job that has no code is asked for by the id of the track that leads to it. */
function jobsOf({ id, occupations, sector }: Track): { jobs: readonly string[]; sector: Track['sector'] } {
  return { jobs: occupations.length > 0 ? occupations : [id], sector };
}
