import type { Match } from './match.ts';

/** How many of them are more than fillers. */
export function fittingIn(matches: readonly Match[]): number {
  return matches.reduce((count, { fits }) => (fits ? count + 1 : count), 0);
}
