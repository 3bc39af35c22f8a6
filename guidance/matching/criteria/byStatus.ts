import { statusOn } from '../statusOn.ts';
import type { Criterion } from './criterion.ts';

const statusPoints = { open: 5, presumed: 3, unconfirmed: 0 } as const;

/** How sure it is that the track takes people on today. */
export const byStatus: Criterion = (track, { rejected }, today) => {
  const status = statusOn(track, today);
  if (status === 'ended') return { obstacle: { code: 'ended' } };
  if (rejected.includes(track.id)) return { obstacle: { code: 'rejected' } };
  return { points: statusPoints[status], reasons: [{ code: status }] };
};
