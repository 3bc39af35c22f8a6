import { fold } from '../fold.ts';
import type { Labelled } from './classify.ts';

/** What a guess is told by, in this order: a constant, the share of the guess, the share of what is out of scope, the number of distinct words. */
export type Signs = readonly [number, number, number, number];

/** How much each sign tells; found by `fitCalibration`. */
export type Calibration = Signs;

/** The label of what is out of scope. */
export const outOfScope = 'oos';

const least = 1e-6;

/** The signs that the first label in scope is right. `ranked` is what `classify` gives for the text. */
export function signsOf(ranked: readonly Labelled[], text: string): Signs {
  const share = ranked.find(({ label }) => label !== outOfScope)?.share ?? 0;
  const outside = ranked.find(({ label }) => label === outOfScope)?.share ?? 0;
  const bounded = Math.min(Math.max(share, least), 1 - least);
  const words = new Set(fold(text).split(' ')).size;
  return [1, Math.log(bounded / (1 - bounded)), Math.log(outside + least), Math.log(1 + words)];
}

/** How likely it is that the first label in scope is right, 0 to 1. */
export function confidenceOf(signs: Signs, calibration: Calibration): number {
  const sum = signs.reduce((so, sign, place) => so + sign * (calibration[place] as number), 0);
  return 1 / (1 + Math.exp(-sum));
}
