import { byCost } from './criteria/byCost.ts';
import { byField } from './criteria/byField.ts';
import { byPay } from './criteria/byPay.ts';
import { byPlace } from './criteria/byPlace.ts';
import { bySchedule } from './criteria/bySchedule.ts';
import { bySector, isOfWishedSector } from './criteria/bySector.ts';
import { byStatus } from './criteria/byStatus.ts';
import type { Criterion } from './criteria/criterion.ts';
import type { Reason } from './reason.ts';
import { statusOn } from './statusOn.ts';
import { trackStatuses } from './track.ts';
import type { Track, TrackStatus } from './track.ts';
import type { Wishes } from './wishes.ts';

/** A track that contradicts none of a resident's wishes. */
export interface Match<T extends Track = Track> {
  readonly track: T;
  /** `false` for a filler: a track for every sector, or of a sector that the interests do not name. */
  readonly fits: boolean;
  /** 0 to 135; compares matches of the same wishes, never shown. */
  readonly score: number;
  /** As of the day of matching, never `ended`. */
  readonly status: TrackStatus;
  /** `null` when not known. 0 when it is online or all over the state. */
  readonly miles: number | null;
  /** In the order they are best told. All true. */
  readonly reasons: readonly Reason[];
}

const criteria: readonly Criterion[] = [bySector, byField, byStatus, byPlace, bySchedule, byPay, byCost];

/**
 * Every track that can be offered on a day (ISO date), best first: by score, then surer status, fewer miles, id. The order in
 * which the tracks are given does not matter.
 */
export function matchTracks<T extends Track>(
  tracks: readonly T[],
  wishes: Wishes,
  today: string,
): readonly Match<T>[] {
  return tracks.flatMap((track) => matchOf(track, wishes, today)).sort(better);
}

function matchOf<T extends Track>(track: T, wishes: Wishes, today: string): readonly Match<T>[] {
  const verdicts = criteria.flatMap((criterion) => {
    const verdict = criterion(track, wishes, today);
    return verdict === 'contradicts' ? [] : [verdict];
  });
  if (verdicts.length < criteria.length) return [];
  return [
    {
      track,
      fits: isOfWishedSector(track, wishes),
      score: verdicts.reduce((sum, { points }) => sum + points, 0),
      status: statusOn(track, today),
      miles: track.online || track.statewide ? 0 : wishes.miles(track),
      reasons: verdicts.flatMap(({ reasons }) => reasons),
    },
  ];
}

function better(one: Match, other: Match): number {
  return (
    other.score - one.score ||
    trackStatuses.indexOf(one.status) - trackStatuses.indexOf(other.status) ||
    (one.miles === other.miles ? 0 : (one.miles ?? Infinity) - (other.miles ?? Infinity)) ||
    (one.track.id < other.track.id ? -1 : 1)
  );
}
