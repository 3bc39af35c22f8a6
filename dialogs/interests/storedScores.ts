import { hollandTypes } from '../../guidance/interests/hollandTypes.ts';
import { highestProfilerScore, type ProfilerScores } from '../../guidance/interests/profilerScores.ts';

/** Six scores as an answer is stored: `scores:30-22-5-8-3-12`, in the order R I A S E C. */
export type StoredScores = `scores:${string}`;

const shape = /^scores:\d{1,2}(?:-\d{1,2}){5}$/;

/** The scores as an answer to a question. */
export function storedScores(scores: ProfilerScores): StoredScores {
  return `scores:${hollandTypes.map((type) => scores[type]).join('-')}`;
}

/** The scores in a stored answer; `null` when it is another answer. */
export function scoresIn(value: unknown): ProfilerScores | null {
  if (typeof value !== 'string' || !shape.test(value)) return null;
  const numbers = value.slice('scores:'.length).split('-').map(Number);
  if (numbers.some((number) => number > highestProfilerScore)) return null;
  return Object.fromEntries(hollandTypes.map((type, at) => [type, numbers[at]])) as ProfilerScores;
}
