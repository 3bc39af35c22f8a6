import { hollandTypes } from './hollandTypes.ts';
import type { HollandType } from './hollandTypes.ts';
import { interestProfile } from './interestProfile.ts';
import type { InterestProfile } from './interestProfile.ts';

/** The six scores of the O*NET Interest Profiler as My Next Move shows them: whole numbers, 0 to 40. */
export type ProfilerScores = Readonly<Record<HollandType, number>>;

/** The highest score of a type: ten questions of at most four points. */
export const highestProfilerScore = 40;

/** One question answered as differently as can be moves a score by four points of forty: no more than that tells nothing. */
const fineness = { reach: 0.4, flat: 0.4 };

/** The profile of somebody who brings the profiler's scores. */
export function profileFromScores(scores: ProfilerScores): InterestProfile {
  const scaled = Object.fromEntries(hollandTypes.map((type) => [type, scores[type] / 10])) as ProfilerScores;
  return interestProfile(scaled, 0, fineness);
}
