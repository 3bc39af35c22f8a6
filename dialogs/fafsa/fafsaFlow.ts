import { homelessDeterminers } from '../../guidance/fafsa/dependencyAnswers.ts';
import { parentSituations } from '../../guidance/fafsa/household.ts';
import { flow } from '../engine/flow.ts';
import { choice } from '../engine/kinds/choice.ts';
import { yesNo } from '../engine/kinds/yesNo.ts';
import { bornHeard, bornKind } from './bornKind.ts';
import { citizenKind } from './citizenKind.ts';
import type { ParentsAnswer } from './fafsaAnswers.ts';
import { fallStartKind, startsBeforeFinishing } from './fallStart.ts';
import { hardshipKind } from './hardshipKind.ts';
import { asksJoint, asksParents, asksParentSsn, asksRemarried } from './household.ts';
import { jointKind } from './jointKind.ts';
import { seniorKind } from './seniorKind.ts';
import { asksStudentBorn, needsForm, stillOpen } from './standing.ts';
import { startKind } from './startKind.ts';
import { studentBornKind } from './studentBornKind.ts';
import { tellFafsa } from './tellFafsa.ts';
import { toldElsewhere } from './told.ts';
import { moreTopics } from './topics/moreTopics.ts';

const mayBeUnsure = yesNo({ unsure: true });
const hardship = hardshipKind();
const ownParents = parentSituations.filter((each) => each !== 'unable');
const parents = choice<ParentsAnswer>([...ownParents, 'someoneElse', 'refuse']);
const birthParents = choice<ParentsAnswer>([...ownParents, 'unable', 'refuse'], { under: 'fafsa.parents' });

/** Which form, as dependent or independent, who has to be on it and by when: the form's own questions, one at a time. */
export const fafsaFlow = flow('fafsa', { takesOver: toldElsewhere })
  .ask('start', startKind(), { offers: moreTopics })
  .ask('senior', seniorKind())
  .ask('fallStart', fallStartKind(), { when: startsBeforeFinishing })
  .ask('citizen', citizenKind(), { optional: true })
  .ask('bornBefore', bornKind(), { when: stillOpen('bornBefore'), heard: bornHeard })
  .ask('studentBorn', studentBornKind(), { when: asksStudentBorn })
  .ask('married', yesNo(), { when: needsForm })
  .ask('graduate', yesNo(), { when: stillOpen('graduate') })
  .ask('activeDuty', yesNo(), { when: stillOpen('activeDuty') })
  .ask('veteran', yesNo(), { when: stillOpen('veteran') })
  .ask('childrenOrDependents', mayBeUnsure, { when: stillOpen('childrenOrDependents') })
  .ask('orphanFosterWard', hardship, { when: stillOpen('orphanFosterWard'), optional: true })
  .ask('emancipatedMinor', mayBeUnsure, { when: stillOpen('emancipatedMinor') })
  .ask('legalGuardianship', mayBeUnsure, { when: stillOpen('legalGuardianship') })
  .ask('homelessAtRisk', hardship, { when: stillOpen('homelessAtRisk'), optional: true })
  .ask('determinedBy', choice(homelessDeterminers), { when: stillOpen('determinedBy') })
  .ask('unusualCircumstances', hardship, { when: stillOpen('unusualCircumstances'), optional: true })
  .ask('spouseJoint', jointKind(), {
    when: (answers, scope) => needsForm(answers, scope) && answers.married === true,
  })
  .ask('parents', parents, { when: asksParents })
  .ask('birthParents', birthParents, {
    when: (answers, scope) => asksParents(answers, scope) && answers.parents === 'someoneElse',
  })
  .ask('remarried', mayBeUnsure, { when: asksRemarried })
  .ask('joint', jointKind(), { when: asksJoint })
  .ask('parentSsn', mayBeUnsure, { when: asksParentSsn })
  .outcome(tellFafsa);
