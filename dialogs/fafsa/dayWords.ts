import type { FafsaYear } from '../../data/schema/fafsaYear.ts';
import type { UpcomingDate } from '../../guidance/fafsa/deadlinesOf.ts';
import type { Scope } from '../engine/scope.ts';
import { showDate } from '../engine/showDate.ts';

/** A day of an award year with how long it is until then, whether it is confirmed, and what explains it. */
export function dayWords(day: UpcomingDate, facts: FafsaYear, scope: Scope): string {
  const date = standing(day, scope);
  const note = noteOn(day.id, facts, scope);
  return note === undefined ? date : scope.say('fafsa.date.note', { date, note });
}

function noteOn(id: string, { closesAt, correctionsUntil }: FafsaYear, scope: Scope): string | undefined {
  const about = `fafsa.date.about.${id}`;
  if (scope.guide.words.has(about)) return scope.say(about);
  const federal = { 'federal-close': closesAt, 'federal-corrections': correctionsUntil };
  return Object.entries(federal).find(([each]) => each === id)?.[1].note?.[scope.language];
}

function standing(day: UpcomingDate, scope: Scope): string {
  const date = untilOrFrom(day, scope);
  return day.confirmed ? date : scope.say('fafsa.date.notConfirmed', { date });
}

function untilOrFrom(day: UpcomingDate, scope: Scope): string {
  const { kind, passed, daysLeft: days } = day;
  const date = whenOf(day, scope);
  if (kind === 'from') return scope.say(passed ? 'fafsa.date.since' : 'fafsa.date.from', { date, days });
  return scope.say(passed ? 'fafsa.date.passed' : 'fafsa.date.left', { date, days });
}

function whenOf({ on, closing }: UpcomingDate, scope: Scope): string {
  const date = showDate(on, scope.language);
  if (!closing) return date;
  const locale = scope.language === 'es' ? 'es-US' : 'en-US';
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  return scope.say('fafsa.date.at', { date, time: time.format(new Date(`${on}T${closing.at}Z`)) });
}
