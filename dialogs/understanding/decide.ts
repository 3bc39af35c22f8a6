import type { Thresholds } from '../../data/understanding.ts';
import type { Wish } from '../../data/wishes.ts';
import type { WishGuess } from './guessWish.ts';

/** What is done about a message: answer the wish, ask which of three is meant, or say that it was not understood. */
export type Decision = 'act' | 'ask' | 'unknown';

/** What costs somebody dearly when it is done or answered in place of something else: a date, who is on the form, what is erased. */
export const costly: ReadonlySet<Wish> = new Set([
  'fafsa_start',
  'fafsa_deadline',
  'fafsa_graduation',
  'fafsa_dependency',
  'fafsa_contributor',
  'fafsa_default',
  'sms_stop',
  'reminder_stop',
  'data_delete',
  'start_over',
]);

/** How much of the doubt that is overlooked elsewhere is too much there. */
const shareOfDoubt = 1 / 3;

/** Decides by how sure a guess is; what would be costly has to be surer. */
export function decide({ ranked: [first], confidence }: WishGuess, { act, ask }: Thresholds): Decision {
  const sure = first !== undefined && costly.has(first) ? 1 - (1 - act) * shareOfDoubt : act;
  if (confidence >= sure) return 'act';
  return confidence >= ask ? 'ask' : 'unknown';
}
