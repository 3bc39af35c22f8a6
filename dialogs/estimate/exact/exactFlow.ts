import { flow } from '../../engine/flow.ts';
import { choice } from '../../engine/kinds/choice.ts';
import { money } from '../../engine/kinds/money.ts';
import { yesNo } from '../../engine/kinds/yesNo.ts';
import type { ParentsOnForm, Whose } from '../knownCase.ts';
import { familyCountKind } from '../familyCountKind.ts';
import { mayBeEstimated } from '../noEstimate.ts';
import { stateAnswers } from '../stateCode.ts';
import { reportsAssets, schedulesDecide } from './aidApplicationOf.ts';
import * as asks from './exactQuestions.ts';
import { extrasKind } from './extrasKind.ts';
import { filesKind } from './filesKind.ts';
import { heardInRough } from './heardInRough.ts';
import { exactCase } from './exactCase.ts';
import { incomeOfYear, taxOfYear } from './plausibleMoneyKind.ts';
import { schedulesKind } from './schedulesKind.ts';
import { toFafsa, toRough } from './shortcuts.ts';
import { storedAnswers } from './storedAnswers.ts';
import { tellExact } from './tellExact.ts';
import { yearKind } from './yearKind.ts';

const mayBeUnsure = yesNo({ unsure: true });
const whose = choice<Whose>(['parents', 'own']);
const parents = choice<ParentsOnForm>(['married', 'together', 'one']);
const familySize = familyCountKind((scope) => exactCase(storedAnswers(scope), scope).fewest);
const offers = toRough;

/** The Student Aid Index and Pell from a family's own figures: asks only what the calculation needs and the case leaves open. */
export const exactFlow = flow('exact', { private: true, takesOver: heardInRough })
  .ask('year', yearKind(), { when: asks.yearIsOpen })
  .ask('whose', whose, { when: asks.whoseMoneyIsUnknown, offers: toFafsa })
  .ask('married', yesNo(), { when: asks.marriageIsUnknown, words: 'fafsa.married' })
  .ask('supports', mayBeUnsure, { when: asks.dependentsAreUnknown, words: 'fafsa.childrenOrDependents' })
  .ask('bachelors', yesNo(), { when: asks.degreeIsUnknown })
  .ask('parents', parents, { when: asks.parentsAreUnknown })
  .ask('files', filesKind(), { when: mayBeEstimated })
  .ask('joint', mayBeUnsure, { when: asks.jointReturnIsUnknown })
  .ask('singleParent', mayBeUnsure, { when: asks.mayBeSingleParent })
  .ask('familySize', familySize, { when: asks.familyMayBeLarger, words: 'estimate.familySize' })
  .ask('state', choice(stateAnswers), { when: asks.stateIsUnknown, words: 'estimate.state' })
  .ask('agi', incomeOfYear(), { when: asks.someoneFiles, offers })
  .ask('tax', taxOfYear('agi'), { when: asks.hasIncome, offers })
  .ask('earned', money(), { when: asks.someoneFiles, offers })
  .ask('earnedOther', money(), { when: asks.coupleFilesTwoReturns, offers })
  .ask('extras', extrasKind(), { when: asks.someoneFiles })
  .ask('retirement', money(), { when: asks.picked('retirement'), offers })
  .ask('interest', money(), { when: asks.picked('interest'), offers })
  .ask('ira', money(), { when: asks.picked('ira'), offers })
  .ask('pension', money(), { when: asks.picked('pension'), offers })
  .ask('foreign', money(), { when: asks.picked('foreign'), offers })
  .ask('grants', money(), { when: asks.picked('grants'), offers })
  .ask('credits', money(), { when: asks.picked('credits'), offers })
  .ask('workStudy', money(), { when: asks.picked('workStudy'), offers })
  .ask('benefit', mayBeUnsure, { when: asks.benefitsCouldMatter })
  .ask('schedules', schedulesKind(), { when: schedulesDecide })
  .ask('childSupport', money(), { when: asks.mayReceiveChildSupport, offers })
  .ask('cash', money(), { when: reportsAssets, offers })
  .ask('investments', money(), { when: reportsAssets, offers })
  .ask('business', money(), { when: reportsAssets, offers })
  .ask('studentCash', money(), { when: asks.studentReportsAssets, offers })
  .ask('studentInvestments', money(), { when: asks.studentReportsAssets, offers })
  .ask('studentWorked', yesNo(), { when: asks.studentIncomeCounts })
  .ask('studentAgi', incomeOfYear(), { when: asks.studentHadIncome, offers })
  .ask('studentTax', taxOfYear('studentAgi'), { when: asks.studentMayOweTax, offers })
  .ask('studentEarned', money(), { when: asks.studentHadIncome, offers })
  .outcome(tellExact);
