import type { Facts } from '../facts/facts.ts';
import { facesOf } from './faces.ts';
import { fittingIn } from './fittingIn.ts';
import { wishesToLoosen } from './loosen.ts';
import type { LoosableWish, SeekerFor } from './loosen.ts';
import type { Match } from './match.ts';
import { matchTracks } from './matchTracks.ts';
import type { Track } from './track.ts';
import { variedThree } from './variedThree.ts';

/** What to show a resident first, and what to do when that is little. */
export interface Recommendation<T extends Track = Track> {
  /** At most three, best first. */
  readonly picks: readonly Match<T>[];
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
  facts: Facts,
  seekerFor: SeekerFor,
  today: string,
): Recommendation<T> {
  const seeker = seekerFor(facts);
  const { particular, fillers } = facesOf(tracks);
  const fits = matchTracks(tracks, seeker, today, particular);
  const fitting = fittingIn(fits);
  const matches = fitting >= 3 ? fits : [...fits, ...matchTracks(tracks, seeker, today, fillers)];
  return {
    picks: variedThree(matches, facts),
    shortage:
      fitting >= 3
        ? null
        : {
            why: fitting === 0 ? 'noneFits' : 'fewFit',
            loosen: wishesToLoosen(tracks, facts, seekerFor, today),
          },
  };
}
