import { statusOn } from '../statusOn.ts';
import { criterion, seeing } from './criterion.ts';

const everybody = { of: {}, key: '' };
const statusPoints = { open: 5, presumed: 3, unconfirmed: 0 } as const;

/** How sure it is that the track takes people on today. */
export const byStatus = criterion(
  seeing('status', 'expiresOn'),
  (track, _, today) => {
    const status = statusOn(track, today);
    if (status === 'ended') return { obstacle: { code: 'ended' } };
    return { points: statusPoints[status], reasons: [{ code: status }] };
  },
  { likes: () => everybody },
);
