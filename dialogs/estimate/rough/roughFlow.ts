import { flow } from '../../engine/flow.ts';
import { choice } from '../../engine/kinds/choice.ts';
import { familyCountKind } from '../familyCountKind.ts';
import { stateAnswers } from '../stateCode.ts';
import { fewestIn } from './fewestIn.ts';
import { filingKind } from './filingKind.ts';
import { incomeKind } from './incomeKind.ts';
import { familyMayBeLarger, pellMayBeOpen, someoneMayFile, stateIsUnknown } from './roughQuestions.ts';
import { tellRough } from './tellRough.ts';

/** What Pell may come to, from four questions at most. */
export const roughFlow = flow('rough', { private: true })
  .ask('filing', filingKind(), { when: pellMayBeOpen })
  .ask('familySize', familyCountKind(fewestIn), { when: familyMayBeLarger, words: 'estimate.familySize' })
  .ask('income', incomeKind(), { when: someoneMayFile })
  .ask('state', choice(stateAnswers), { when: stateIsUnknown, words: 'estimate.state' })
  .outcome(tellRough);
