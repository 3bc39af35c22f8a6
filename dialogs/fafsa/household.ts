import type { Household, ParentSituation } from '../../guidance/fafsa/household.ts';
import type { Scope } from '../engine/scope.ts';
import type { FafsaAnswers, ParentsAnswer, YesNoUnsure } from './fafsaAnswers.ts';
import { needsForm, standingOf } from './standing.ts';

const parentAlone: readonly (ParentsAnswer | undefined)[] = [
  'divorcedOrSeparated',
  'neverMarriedApart',
  'widowed',
];

/** Whether the form asks this resident about parents. */
export function asksParents(answers: FafsaAnswers, scope: Scope): boolean {
  return needsForm(answers, scope) && standingOf(answers).status === 'dependent';
}

/** Whether a parent's new husband or wife could have to be on the form. */
export function asksRemarried(answers: FafsaAnswers, scope: Scope): boolean {
  return asksParents(answers, scope) && parentAlone.includes(ownParents(answers));
}

/** Whether a couple is on the form, so that their tax return counts. */
export function asksJoint(answers: FafsaAnswers, scope: Scope): boolean {
  const couple = ownParents(answers) === 'married' || answers.remarried === true;
  return asksParents(answers, scope) && couple;
}

/** Whether a parent is going to be on the form. */
export function asksParentSsn(answers: FafsaAnswers, scope: Scope): boolean {
  const own = ownParents(answers);
  return asksParents(answers, scope) && own !== undefined && own !== 'refuse';
}

/** How the parents by birth or adoption live, whoever the student lives with. */
export function ownParents({ parents, birthParents }: FafsaAnswers): ParentsAnswer | undefined {
  return parents === 'someoneElse' ? birthParents : parents;
}

/** The household as the form sees it. Parents who refuse are as good as out of reach. */
export function householdOf(answers: FafsaAnswers): Household {
  const { status } = standingOf(answers);
  if (status === 'provisional') return { dependency: 'provisional' };
  if (status === 'independent') {
    const filedJointly = jointly(answers.spouseJoint);
    return { dependency: 'independent', married: answers.married === true, filedJointly };
  }
  return {
    dependency: 'dependent',
    parents: {
      situation: situationOf(ownParents(answers)),
      remarried: known(answers.remarried),
      filedJointly: jointly(answers.joint),
    },
    someoneWithoutSsn: answers.parentSsn === false,
  };
}

function situationOf(own: ParentsAnswer | undefined): ParentSituation {
  return own === undefined || own === 'someoneElse' || own === 'refuse' ? 'unable' : own;
}

function known(answer: YesNoUnsure | undefined): boolean | undefined {
  return answer === 'unsure' ? undefined : answer;
}

function jointly(answer: string | undefined): boolean | undefined {
  if (answer === undefined || answer.startsWith('unsure')) return undefined;
  return answer.startsWith('yes');
}
