import { flow } from '../../engine/flow.ts';
import { seniorKind } from '../seniorKind.ts';
import { unlessTold } from '../told.ts';
import { tellGraduation } from './tellGraduation.ts';

/** What the FAFSA has to do with graduating, by itself: it asks for the class, of whoever has not told. */
export const graduationFlow = flow('graduation')
  .ask('senior', seniorKind(), { words: 'fafsa.senior', when: unlessTold('senior', 'graduation') })
  .outcome((_, scope) => tellGraduation(scope));
