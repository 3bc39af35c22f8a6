import type { Deadline } from '../../data/schema/deadline.ts';
import { graduationRule } from '../../guidance/fafsa/graduationRule.ts';
import type { Scope } from '../engine/scope.ts';
import { showDate } from '../engine/showDate.ts';
import type { FafsaAnswers } from './fafsaAnswers.ts';
import { schoolYearOn } from './schoolYear.ts';

/**
 * What a senior must do to graduate, and from when a school may sign the waiver; nothing for anybody else. Who cannot file the
 * FAFSA is told of the other ways only.
 */
export function graduationWords(
  { senior }: FafsaAnswers,
  scope: Scope,
  ways: 'fafsa.note.graduation' | 'fafsa.state.graduation',
): string[] {
  const classYear = Number(senior);
  if (classYear !== schoolYearOn(scope.today).endsIn) return [];
  const rule = graduationRule(classYear);
  if (!rule.required) return [];
  const date = showDate(rule.educatorWaiverFrom, scope.language);
  return [scope.say(ways, { year: String(classYear) }), scope.say('fafsa.note.waiver', { date })];
}

/** Where the rule was read. */
export function graduationSources({ guide }: Scope): Deadline['sources'] {
  const deadlines = [...guide.catalogue.fafsaYears.values()].flatMap((year) => year.deadlines);
  return deadlines.find(({ id }) => id === 'graduation-waiver')?.sources ?? [];
}
