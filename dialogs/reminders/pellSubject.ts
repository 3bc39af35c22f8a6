import type { FafsaYear } from '../../data/schema/fafsaYear.ts';
import type { Scope } from '../engine/scope.ts';
import type { DaySubject } from './subject.ts';

/** The day on which the Pell amounts of a year should come out; none once they are known, or when no day is. */
export function expectedPell({ awardYear, pellMaximum }: FafsaYear, scope: Scope): DaySubject[] {
  if (pellMaximum.value !== null || pellMaximum.expectedOn === undefined) return [];
  const words = pellMaximum.note[scope.language];
  return [{ ...pell(awardYear, scope), on: pellMaximum.expectedOn, words, sources: pellMaximum.sources }];
}

/** The Pell amount itself, for whoever asked to be told and is told today. */
export function publishedPell({ awardYear, pellMaximum }: FafsaYear, scope: Scope): DaySubject[] {
  const { value: amount, confirmed, sources } = pellMaximum;
  if (amount === null) return [];
  const said = scope.say('reminders.pell.known', { awardYear, amount });
  const words = confirmed ? said : scope.say('reminders.pell.notConfirmed', { said });
  return [{ ...pell(awardYear, scope), on: scope.today, words, sources }];
}

function pell(awardYear: string, scope: Scope) {
  const name = scope.say('reminders.day.pell', { awardYear });
  return { kind: 'day', about: `${awardYear}.pell`, name, turns: 'from' } as const;
}
