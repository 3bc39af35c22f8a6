import { criteria } from './criteria/criteria.ts';
import { verdictOf } from './criteria/criterion.ts';
import type { Reason } from './reason.ts';
import type { Seeker } from './seeker.ts';
import { statusOn } from './statusOn.ts';
import { trackStatuses, type Track, type TrackStatus } from './track.ts';

/** A track that nothing known of somebody rules out, on one day. */
export interface Match<T extends Track = Track> {
  readonly track: T;
  /** `false` for a filler: a track for every sector. */
  readonly fits: boolean;
  /** A whole number, 0 or more; compares matches of the same seeker, never shown. */
  readonly score: number;
  /** As of the day of matching, never `ended`. */
  readonly status: TrackStatus;
  /** From home to the nearest place; `null` when either is not known, or there is none. */
  readonly miles: number | null;
  /** In the order they are best told. All true. */
  readonly reasons: readonly Reason[];
}

/** For whom and on which day (ISO date) tracks are judged. */
interface Judging {
  readonly seeker: Seeker;
  readonly today: string;
}

/** A match of which all but the score is worked out when it is looked at: most matches are never shown. */
export class FoundMatch<T extends Track> implements Match<T> {
  readonly track: T;
  readonly fits: boolean;
  readonly score: number;
  /** Its place in the list of tracks. */
  readonly row: number;
  readonly #judging: Judging;
  #status: TrackStatus | undefined;
  #miles: number | null | undefined;

  constructor(found: Pick<FoundMatch<T>, 'track' | 'fits' | 'score' | 'row'>, judging: Judging) {
    this.track = found.track;
    this.fits = found.fits;
    this.score = found.score;
    this.row = found.row;
    this.#judging = judging;
  }

  get status(): TrackStatus {
    return (this.#status ??= statusOn(this.track, this.#judging.today));
  }

  get miles(): number | null {
    if (this.#miles === undefined) this.#miles = this.#judging.seeker.miles(this.track);
    return this.#miles;
  }

  get reasons(): readonly Reason[] {
    const { seeker, today } = this.#judging;
    return criteria.flatMap(([, criterion]) => {
      const verdict = verdictOf(criterion, this.track, seeker, today);
      return verdict.obstacle ? [] : verdict.reasons;
    });
  }
}

/** The order of matches, best first: by score, then surer status, a job it is known to lead to, fewer miles, id. */
export function better(one: Match, other: Match): number {
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
  const here = milesOf(one);
  const there = milesOf(other);
  return here === there ? 0 : here - there;
}

function milesOf({ track, miles }: Match): number {
  return track.online || track.statewide ? 0 : (miles ?? Infinity);
}
