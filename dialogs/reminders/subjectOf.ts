import type { Scope } from '../engine/scope.ts';
import { daySubject } from './daySubjects.ts';
import { stepSubjects } from './stepSubjects.ts';
import type { Subject } from './subject.ts';

/** What `about` stands for today; `null` when the step is done or the day is no longer known. */
export function subjectOf(about: string, scope: Scope): Subject | null {
  return stepSubjects(scope).find((step) => step.about === about) ?? daySubject(about, scope);
}
