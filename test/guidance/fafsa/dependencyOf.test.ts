import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  dependencyQuestions,
  homelessDeterminers,
  maritalStatuses,
} from '../../../guidance/fafsa/dependencyAnswers.ts';
import type { DependencyAnswers, DependencyQuestion } from '../../../guidance/fafsa/dependencyAnswers.ts';
import { dependencyOf } from '../../../guidance/fafsa/dependencyOf.ts';

/** Every answer that leaves a student dependent. */
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
  unusualCircumstances: false,
} as const satisfies DependencyAnswers;

const statusWith = (answers: DependencyAnswers) => {
  const { status, because } = dependencyOf({ ...nothingApplies, ...answers });
  return because === null ? status : `${status} ${because}`;
};

describe('a student who answered everything', () => {
  test.each<[DependencyAnswers, string]>([
    [{}, 'dependent'],
    [{ bornBefore: true }, 'independent bornBefore'],
    [{ married: 'married' }, 'independent married'],
    [{ married: 'remarried' }, 'independent married'],
    [{ married: 'separated' }, 'dependent'],
    [{ married: 'divorced' }, 'dependent'],
    [{ married: 'widowed' }, 'dependent'],
    [{ graduate: true }, 'independent graduate'],
    [{ activeDuty: true }, 'independent activeDuty'],
    [{ veteran: true }, 'independent veteran'],
    [{ childrenOrDependents: true }, 'independent childrenOrDependents'],
    [{ orphanFosterWard: true }, 'independent orphanFosterWard'],
    [{ emancipatedMinor: true }, 'independent emancipatedMinor'],
    [{ legalGuardianship: true }, 'independent legalGuardianship'],
    [{ homelessAtRisk: true, determinedBy: 'shelter' }, 'independent determinedBy'],
    [{ homelessAtRisk: true, determinedBy: 'schoolLiaison' }, 'independent determinedBy'],
    [{ homelessAtRisk: true, determinedBy: 'trioOrGearUp' }, 'independent determinedBy'],
    [{ homelessAtRisk: true, determinedBy: 'aidOffice' }, 'independent determinedBy'],
    [{ homelessAtRisk: true, determinedBy: 'nobody' }, 'provisional homelessAtRisk'],
    [{ homelessAtRisk: false, determinedBy: 'shelter' }, 'dependent'],
    [{ unusualCircumstances: true }, 'provisional unusualCircumstances'],
    [
      { unusualCircumstances: true, homelessAtRisk: true, determinedBy: 'nobody' },
      'provisional homelessAtRisk',
    ],
    [{ unusualCircumstances: true, veteran: true }, 'independent veteran'],
    [{ married: 'divorced', childrenOrDependents: true }, 'independent childrenOrDependents'],
  ])('with %j is %s', (answers, expected) => {
    expect(statusWith(answers)).toBe(expected);
  });
});

describe('a student who has not answered everything', () => {
  test('is unknown at first, with every question open but the one that depends on another', () => {
    expect(dependencyOf({})).toEqual({
      status: 'unknown',
      because: null,
      openQuestions: dependencyQuestions.filter((question) => question !== 'determinedBy'),
    });
  });

  test('is asked who found it when homeless, and no longer about unusual circumstances', () => {
    const answers = { ...nothingApplies, homelessAtRisk: true, unusualCircumstances: undefined };
    expect(dependencyOf(answers)).toEqual({
      status: 'unknown',
      because: null,
      openQuestions: ['determinedBy'],
    });
  });

  test('is not provisional while another question could make the student independent', () => {
    expect(dependencyOf({ ...nothingApplies, unusualCircumstances: true, veteran: undefined })).toEqual({
      status: 'unknown',
      because: null,
      openQuestions: ['veteran'],
    });
  });
});

const noAnswer = fc.constant(undefined);
const yesOrNo = fc.option(fc.boolean(), { nil: undefined });
const partialAnswers: fc.Arbitrary<DependencyAnswers> = fc.record({
  bornBefore: yesOrNo,
  married: fc.option(fc.constantFrom(...maritalStatuses), { nil: undefined }),
  graduate: yesOrNo,
  activeDuty: yesOrNo,
  veteran: yesOrNo,
  childrenOrDependents: fc.oneof(noAnswer, fc.constant(false)),
  orphanFosterWard: fc.constant(false),
  emancipatedMinor: fc.constant(false),
  legalGuardianship: fc.constant(false),
  homelessAtRisk: yesOrNo,
  determinedBy: fc.option(fc.constantFrom(...homelessDeterminers), { nil: undefined }),
  unusualCircumstances: yesOrNo,
});

const possibleAnswers = (question: DependencyQuestion): readonly (boolean | string)[] =>
  question === 'married'
    ? maritalStatuses
    : question === 'determinedBy'
      ? homelessDeterminers
      : [true, false];

/** Every way to answer the questions that are still without an answer. */
function completions(answers: DependencyAnswers): readonly DependencyAnswers[] {
  const missing = dependencyQuestions.find((question) => answers[question] === undefined);
  if (missing === undefined) return [answers];
  return possibleAnswers(missing).flatMap((value) => completions({ ...answers, [missing]: value }));
}

const fewMissing = partialAnswers.filter(
  (answers) => dependencyQuestions.filter((question) => answers[question] === undefined).length <= 5,
);

describe('whatever was answered', () => {
  test('the status is known just when no further answer can change it', () => {
    fc.assert(
      fc.property(fewMissing, (answers) => {
        const possible = new Set(completions(answers).map((complete) => dependencyOf(complete).status));
        const { status } = dependencyOf(answers);
        if (status === 'unknown') expect(possible.size).toBeGreaterThan(1);
        else expect([...possible]).toEqual([status]);
      }),
    );
  });

  test('a question that is not open makes no difference', () => {
    fc.assert(
      fc.property(fewMissing, fc.constantFrom(...dependencyQuestions), (answers, question) => {
        const { openQuestions, status } = dependencyOf(answers);
        const dependsOnAnother = question === 'determinedBy' && answers.homelessAtRisk === undefined;
        if (answers[question] !== undefined || openQuestions.includes(question) || dependsOnAnother) return;
        for (const value of possibleAnswers(question))
          expect(dependencyOf({ ...answers, [question]: value }).status).toBe(status);
      }),
    );
  });
});
