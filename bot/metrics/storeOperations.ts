import type { Store } from '../store/store.ts';

/** The calls to the store that are timed: all but opening, asking whether it is there, and closing. */
export const storeOperations = [
  'load',
  'commit',
  'commitWithLines',
  'append',
  'entries',
  'heads',
  'list',
  'search',
  'pending',
  'due',
  'settle',
  'ofResident',
  'forget',
  'sweep',
  'note',
  'commitNote',
  'sweepNotes',
] as const satisfies readonly Exclude<keyof Store, 'ready' | 'close'>[];

/** One of them. */
export type StoreOperation = (typeof storeOperations)[number];
