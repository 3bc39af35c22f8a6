import type { HollandType } from '../interests/hollandTypes.ts';
import type { WithInterests } from '../interests/occupationFits.ts';
import { highestProfilerScore, profileFromScores } from '../interests/profilerScores.ts';
import type { InterestProfile } from '../interests/scoreInterests.ts';

/** The profile of somebody whose interests are exactly those of an occupation: O*NET's 1 to 7 as scores of the official profiler. */
export function exactProfile({ interests }: WithInterests): InterestProfile {
  const score = (type: HollandType): number => ((interests[type] - 1) / 6) * highestProfilerScore;
  return profileFromScores({
    R: score('R'),
    I: score('I'),
    A: score('A'),
    S: score('S'),
    E: score('E'),
    C: score('C'),
  });
}
