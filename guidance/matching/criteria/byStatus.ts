import { statusOn } from '../statusOn.ts';
import type { Criterion } from './criterion.ts';

const statusPoints = { open: 5, presumed: 3, unconfirmed: 0 } as const;

/** How sure it is that the track takes people on today. What has ended contradicts every wish. */
export const byStatus: Criterion = (track, _wishes, today) => {
  const status = statusOn(track, today);
  if (status === 'ended') return 'contradicts';
  return { points: statusPoints[status], reasons: [{ code: status }] };
};
