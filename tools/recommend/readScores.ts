import { hollandTypes } from '../../guidance/interests/hollandTypes.ts';
import { highestProfilerScore, profileFromScores } from '../../guidance/interests/profilerScores.ts';
import type { ProfilerScores } from '../../guidance/interests/profilerScores.ts';
import type { InterestProfile } from '../../guidance/interests/scoreInterests.ts';
import type { Problem } from './problem.ts';

/** O*NET rates occupations from 1 to 7. */
const highestOfOccupations = 7;

/** The profile of six scores, by letter or as a list in the order R I A S E C, 0 to 40 or 1 to 7; else what is wrong with them. */
export function readScores(given: unknown): InterestProfile | Problem {
  const scores = sixScores(given);
  if (!scores) return { field: 'scores', code: 'notSixScores', values: hollandTypes };
  const numbers = Object.values(scores);
  if (numbers.some((score) => score < 0 || score > highestProfilerScore))
    return { field: 'scores', code: 'outOfRange', values: [0, highestProfilerScore] };
  return profileFromScores(isOfOccupation(numbers) ? outOfForty(scores) : scores);
}

function sixScores(given: unknown): ProfilerScores | null {
  if (typeof given !== 'object' || given === null) return null;
  const named: readonly (readonly [string, unknown])[] = Array.isArray(given)
    ? hollandTypes.map((type, place) => [type, (given as unknown[])[place]])
    : Object.entries(given);
  const isWhole =
    named.length === hollandTypes.length && (!Array.isArray(given) || given.length === named.length);
  const areScores = named.every(
    ([type, score]) => hollandTypes.some((each) => each === type) && Number.isFinite(score),
  );
  return isWhole && areScores ? (Object.fromEntries(named) as ProfilerScores) : null;
}

function isOfOccupation(scores: readonly number[]): boolean {
  return Math.min(...scores) >= 1 && Math.max(...scores) <= highestOfOccupations;
}

function outOfForty(scores: ProfilerScores): ProfilerScores {
  const scale = (score: number) => ((score - 1) / (highestOfOccupations - 1)) * highestProfilerScore;
  return Object.fromEntries(hollandTypes.map((type) => [type, scale(scores[type])])) as ProfilerScores;
}
