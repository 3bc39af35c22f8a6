import { wishesToLoosen } from './loosen.ts';
import type { LoosableWish } from './loosen.ts';
import { matchTracks } from './matchTracks.ts';
import type { Match } from './matchTracks.ts';
import type { Track } from './track.ts';
import { variedThree } from './variedThree.ts';
import type { Wishes } from './wishes.ts';

/** What to show a resident first, what else there is, and what to do when that is little. */
export interface Recommendation<T extends Track = Track> {
  /** At most three, best first. */
  readonly picks: readonly Match<T>[];
  /** The other matches, best first. */
  readonly more: readonly Match<T>[];
  /** `null` when three or more tracks fit. Fillers do not count, though they may be among the picks. */
  readonly shortage: Shortage | null;
}

/** Why there are fewer than three fitting tracks. */
export interface Shortage {
  readonly why: 'noneFits' | 'fewFit';
  /** The wishes to think again about, together; empty when that would not bring more. */
  readonly loosen: readonly LoosableWish[];
}

/** Three tracks that differ (see `variedThree`), on a day (ISO date). */
export function recommend<T extends Track>(
  tracks: readonly T[],
  wishes: Wishes,
  today: string,
): Recommendation<T> {
  const matches = matchTracks(tracks, wishes, today);
  const picks = variedThree(matches, wishes.pay);
  const fitting = matches.filter(({ fits }) => fits).length;
  return {
    picks,
    more: matches.filter((match) => !picks.includes(match)),
    shortage:
      fitting >= 3
        ? null
        : {
            why: fitting === 0 ? 'noneFits' : 'fewFit',
            loosen: wishesToLoosen(tracks, wishes, today),
          },
  };
}
