import type { DependencyAnswers, DependencyQuestion } from '../../guidance/fafsa/dependencyAnswers.ts';
import { dependencyOf, type Dependency } from '../../guidance/fafsa/dependencyOf.ts';
import type { Scope } from '../engine/scope.ts';
import type { FafsaAnswers, YesNoUnsure } from './fafsaAnswers.ts';
import { formYear } from './formYear.ts';

/** Every question on dependency answered in the way that changes nothing. */
const nothingApplies = {
  bornBefore: false,
  married: 'single',
  graduate: false,
  activeDuty: false,
  veteran: false,
  childrenOrDependents: false,
  orphanFosterWard: false,
  emancipatedMinor: false,
  legalGuardianship: false,
  homelessAtRisk: false,
  determinedBy: 'nobody',
  unusualCircumstances: false,
} satisfies Required<DependencyAnswers>;

/** Whether the federal form is this resident's form, open and known well enough to ask about. */
export function needsForm(answers: FafsaAnswers, scope: Scope): boolean {
  const form = formYear(scope);
  return answers.citizen !== 'other' && form !== null && !form.closed;
}

/** Whether somebody in high school said to be born before the line, which a parent does who answers for themselves. */
export function asksStudentBorn(answers: FafsaAnswers, scope: Scope): boolean {
  const inHighSchool = answers.senior !== undefined && answers.senior !== 'no';
  return needsForm(answers, scope) && inHighSchool && answers.bornBefore?.startsWith('before') === true;
}

/** Whether a question on dependency can still change anything. */
export function stillOpen(question: DependencyQuestion): (answers: FafsaAnswers, scope: Scope) => boolean {
  return (answers, scope) =>
    needsForm(answers, scope) && dependencyOf(given(answers)).openQuestions.includes(question);
}

/** What the answers make of a student. "I am not sure" and a skipped question count as no until somebody says yes. */
export function standingOf(answers: FafsaAnswers): Dependency {
  const known = Object.entries(given(answers)).filter(([, value]) => value !== undefined);
  return dependencyOf({ ...nothingApplies, ...Object.fromEntries(known) });
}

function given(answers: FafsaAnswers): DependencyAnswers {
  const { married } = answers;
  return {
    bornBefore: bornBeforeLine(answers),
    married: married === undefined ? undefined : married ? 'married' : 'single',
    graduate: answers.graduate,
    activeDuty: answers.activeDuty,
    veteran: answers.veteran,
    childrenOrDependents: certain(answers.childrenOrDependents),
    orphanFosterWard: certain(answers.orphanFosterWard),
    emancipatedMinor: certain(answers.emancipatedMinor),
    legalGuardianship: certain(answers.legalGuardianship),
    homelessAtRisk: certain(answers.homelessAtRisk),
    determinedBy: answers.determinedBy,
    unusualCircumstances: answers.birthParents === 'unable' || certain(answers.unusualCircumstances),
  };
}

function bornBeforeLine({ bornBefore, studentBorn }: FafsaAnswers): boolean | undefined {
  return bornBefore?.startsWith('before') && studentBorn?.startsWith('no') !== true;
}

function certain(answer: YesNoUnsure | undefined): boolean | undefined {
  return answer === undefined ? undefined : answer === true;
}
