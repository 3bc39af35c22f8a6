import type { Thresholds } from '../../data/understanding.ts';
import type { WishGuess } from './guessWish.ts';

/** What is done about a message: answer the wish, ask which of three is meant, or say that it was not understood. */
export type Decision = 'act' | 'ask' | 'unknown';

/** Decides by how sure a guess is. */
export function decide({ confidence }: WishGuess, { act, ask }: Thresholds): Decision {
  if (confidence >= act) return 'act';
  return confidence >= ask ? 'ask' : 'unknown';
}
