import { candidates } from './candidates.ts';
import { byConditions } from './criteria/byConditions.ts';
import { byCost } from './criteria/byCost.ts';
import { byField } from './criteria/byField.ts';
import { byLanguage } from './criteria/byLanguage.ts';
import { byOccupation } from './criteria/byOccupation.ts';
import { byPay } from './criteria/byPay.ts';
import { byPlace } from './criteria/byPlace.ts';
import { bySchedule } from './criteria/bySchedule.ts';
import { bySector, isOfWishedSector } from './criteria/bySector.ts';
import { byStatus } from './criteria/byStatus.ts';
import { byTime } from './criteria/byTime.ts';
import type { Criterion } from './criteria/criterion.ts';
import type { Obstacle, Reason } from './reason.ts';
import type { Seeker } from './seeker.ts';
import { statusOn } from './statusOn.ts';
import { trackStatuses } from './track.ts';
import type { Track, TrackStatus } from './track.ts';

/** A track that nothing known of somebody rules out. */
export interface Match<T extends Track = Track> {
  readonly track: T;
  /** `false` for a filler: a track for every sector. */
  readonly fits: boolean;
  /** 0 or more; compares matches of the same seeker, never shown. */
  readonly score: number;
  /** As of the day of matching, never `ended`. */
  readonly status: TrackStatus;
  /** From home to the nearest place; `null` when either is not known, or there is none. */
  readonly miles: number | null;
  /** In the order they are best told. All true. */
  readonly reasons: readonly Reason[];
}

/** Those that most often rule a track out go first. */
const criteria = {
  sector: bySector,
  field: byField,
  occupation: byOccupation,
  status: byStatus,
  pay: byPay,
  conditions: byConditions,
  place: byPlace,
  schedule: bySchedule,
  time: byTime,
  language: byLanguage,
  cost: byCost,
} as const satisfies Readonly<Record<string, Criterion>>;

/** What a track is judged by. */
export type CriterionName = keyof typeof criteria;

const named = Object.entries(criteria) as readonly (readonly [CriterionName, Criterion])[];

/**
 * Every track that can be offered on a day (ISO date), best first: by score, then surer status, a job it is known to lead to, fewer
 * miles, id. The order in which the tracks are given does not matter.
 */
export function matchTracks<T extends Track>(
  tracks: readonly T[],
  seeker: Seeker,
  today: string,
): readonly Match<T>[] {
  const matches: Match<T>[] = [];
  for (const track of candidates(tracks, seeker)) {
    const match = matchOf(track, seeker, today);
    if (match) matches.push(match);
  }
  return matches.sort(better);
}

/** What rules a track out on a day (ISO date); empty when nothing does. */
export function obstaclesOf(track: Track, seeker: Seeker, today: string): readonly Obstacle[] {
  return named.flatMap(([, criterion]) => criterion(track, seeker, today).obstacle ?? []);
}

/** The points that each criterion gives a track on a day (ISO date), 0 where it rules the track out; always in one order. */
export function judgedBy(
  track: Track,
  seeker: Seeker,
  today: string,
): readonly { readonly name: CriterionName; readonly points: number }[] {
  return named.map(([name, criterion]) => {
    const verdict = criterion(track, seeker, today);
    return { name, points: verdict.obstacle ? 0 : verdict.points };
  });
}

function matchOf<T extends Track>(track: T, seeker: Seeker, today: string): Match<T> | null {
  let score = 0;
  const reasons: Reason[] = [];
  for (const [, criterion] of named) {
    const verdict = criterion(track, seeker, today);
    if (verdict.obstacle) return null;
    score += verdict.points;
    reasons.push(...verdict.reasons);
  }
  return {
    track,
    fits: isOfWishedSector(track, seeker),
    score,
    status: statusOn(track, today),
    miles: seeker.miles(track),
    reasons,
  };
}

function better(one: Match, other: Match): number {
  return (
    other.score - one.score ||
    trackStatuses.indexOf(one.status) - trackStatuses.indexOf(other.status) ||
    Math.sign(other.track.occupations.length) - Math.sign(one.track.occupations.length) ||
    farther(one, other) ||
    (one.track.id < other.track.id ? -1 : 1)
  );
}

/** What is online or all over the state is nowhere far. */
function farther(one: Match, other: Match): number {
  const [here, there] = [one, other].map(({ track, miles }) =>
    track.online || track.statewide ? 0 : (miles ?? Infinity),
  );
  return here === there ? 0 : (here ?? Infinity) - (there ?? Infinity);
}
