import type { Entry } from '../../store/store.ts';

/** Whether staff can say what a line should have been taken for: it is somebody's message, and tells of no danger. */
export function canCorrect({ from, disclosure }: Pick<Entry, 'from' | 'disclosure'>): boolean {
  return from === 'resident' && !disclosure;
}
