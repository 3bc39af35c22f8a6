import type { Scope } from '../engine/scope.ts';
import type { StepSubject } from './subject.ts';

/** The steps that are not done: the part on the FAFSA left in the middle, and what the plan says to do. */
export function stepSubjects(scope: Scope): readonly StepSubject[] {
  const { open, paused, plan, finished } = scope.conversation;
  const steps = {
    fafsa: open?.flow === 'fafsa' || paused.includes('fafsa'),
    plan: plan.length > 0 || Object.keys(finished).length > 0,
  };
  return (['fafsa', 'plan'] as const)
    .filter((about) => steps[about])
    .map((about) => ({ kind: 'step', about, name: scope.say(`reminders.step.${about}`) }));
}
