import type { Track, TrackStatus } from './track.ts';

/** A track's status as it may be told on a day (ISO date): from its expiry on, what is not ended is only `unconfirmed`. */
export function statusOn(track: Pick<Track, 'status' | 'expiresOn'>, today: string): TrackStatus {
  if (track.status === 'ended') return 'ended';
  return today >= track.expiresOn ? 'unconfirmed' : track.status;
}
