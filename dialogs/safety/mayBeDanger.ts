import type { Guide } from '../../data/guide.ts';
import { dangerLikeness } from './dangerLikeness.ts';

/** Whether a message that tells of no danger outright is like those that do, enough to ask whether somebody is safe. */
export function mayBeDanger(text: string, { understanding }: Guide): boolean {
  return dangerLikeness(text, understanding) >= understanding.danger.ask;
}
