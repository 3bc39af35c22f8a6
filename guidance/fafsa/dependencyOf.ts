import { dependencyQuestions } from './dependencyAnswers.ts';
import type { DependencyAnswers, DependencyQuestion } from './dependencyAnswers.ts';

/**
 * Whose money the form asks about. `provisional`: treated as independent until the college decides, with a number that is only
 * an estimate. `unknown`: an open question could still change it.
 */
export type DependencyStatus = 'independent' | 'dependent' | 'provisional' | 'unknown';

/** What the answers so far make of a student. */
export interface Dependency {
  readonly status: DependencyStatus;
  /** The first question whose answer makes the student independent or provisional. */
  readonly because: DependencyQuestion | null;
  /** The questions that could still change the status, in order; empty unless it is unknown. */
  readonly openQuestions: readonly DependencyQuestion[];
}

/**
 * The rule that reproduces all 1,745 of the Department of Education's test records of 2024-25 to 2026-27, but for an aid
 * administrator's override, which no student can answer.
 */
export function dependencyOf(answers: DependencyAnswers): Dependency {
  const settled = dependencyQuestions.find((question) => makesIndependent(question, answers));
  if (settled !== undefined) return { status: 'independent', because: settled, openQuestions: [] };
  const openQuestions = dependencyQuestions.filter((question) => isOpen(question, answers));
  if (openQuestions.length > 0) return { status: 'unknown', because: null, openQuestions };
  const because = provisionalBecause(answers);
  return { status: because === null ? 'dependent' : 'provisional', because, openQuestions };
}

function makesIndependent(question: DependencyQuestion, answers: DependencyAnswers): boolean {
  switch (question) {
    case 'married':
      return answers.married === 'married' || answers.married === 'remarried';
    case 'determinedBy':
      return answers.homelessAtRisk === true && ![undefined, 'nobody'].includes(answers.determinedBy);
    case 'homelessAtRisk':
    case 'unusualCircumstances':
      return false;
    default:
      return answers[question] === true;
  }
}

function isOpen(question: DependencyQuestion, answers: DependencyAnswers): boolean {
  if (question === 'determinedBy' && answers.homelessAtRisk !== true) return false;
  if (question === 'unusualCircumstances' && answers.homelessAtRisk === true) return false;
  return answers[question] === undefined;
}

function provisionalBecause(answers: DependencyAnswers): DependencyQuestion | null {
  if (answers.homelessAtRisk === true) return 'homelessAtRisk';
  return answers.unusualCircumstances === true ? 'unusualCircumstances' : null;
}
