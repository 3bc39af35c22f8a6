import { flow } from '../../engine/flow.ts';
import { startKind } from '../startKind.ts';
import { unlessTold } from '../told.ts';
import { tellDates } from './tellDates.ts';

/** The days to remember, by themselves: it asks which year, of whoever has not told. */
export const datesFlow = flow('dates')
  .ask('start', startKind(), { words: 'fafsa.start', when: unlessTold('start', 'dates') })
  .outcome((_, scope) => tellDates(scope));
