import type { FafsaYear } from '../../data/schema/fafsaYear.ts';
import { deadlinesOf, type UpcomingDate } from '../../guidance/fafsa/deadlinesOf.ts';
import type { Scope } from '../engine/scope.ts';
import { factsIn } from '../facts/factsIn.ts';
import { explainedDay } from '../fafsa/dates/dateFacts.ts';
import { mayStudyFourYears } from '../fafsa/dates/mayStudyFourYears.ts';
import { awardYearOf } from '../fafsa/formYear.ts';
import { toldOf } from '../fafsa/told.ts';
import { expectedPell, publishedPell } from './pellSubject.ts';
import type { DaySubject } from './subject.ts';

/** The days to come of the form that the resident needs, the earliest first; of every form, while it is not known which. */
export function daySubjects(scope: Scope): readonly DaySubject[] {
  if (hasNoForm(scope)) return [];
  const { fafsaYears } = scope.guide.catalogue;
  const own = fafsaYears.get(awardYearOf(scope));
  const years =
    toldOf('start', scope.conversation) === undefined ? [...fafsaYears.values()] : own ? [own] : [];
  return years
    .flatMap((facts) => daysOf(facts, scope))
    .filter(({ on }) => on >= scope.today)
    .sort((one, other) => (one.on < other.on ? -1 : 1));
}

/** The day under `<award year>.<id>`, passed or not, or what was published by then; `null` when it is no longer known. */
export function daySubject(about: string, scope: Scope): DaySubject | null {
  const [awardYear = ''] = about.split('.');
  const facts = scope.guide.catalogue.fafsaYears.get(awardYear);
  if (!facts || hasNoForm(scope)) return null;
  const days = [...daysOf(facts, scope), ...publishedPell(facts, scope)];
  return days.find((day) => day.about === about) ?? null;
}

/** Whoever cannot get federal aid is not reminded of its form. */
function hasNoForm(scope: Scope): boolean {
  return factsIn(scope).citizen === 'other';
}

function daysOf(facts: FafsaYear, scope: Scope): DaySubject[] {
  const isTold = ({ id }: UpcomingDate) =>
    id !== 'graduation-waiver' && (id !== 'roberta-willis' || mayStudyFourYears(scope));
  const days = deadlinesOf(facts, scope.today).filter(isTold);
  return [...days.map((day) => subjectOn(day, facts, scope)), ...expectedPell(facts, scope)];
}

function subjectOn(day: UpcomingDate, facts: FafsaYear, scope: Scope): DaySubject {
  const { id, on, kind } = day;
  return {
    kind: 'day',
    about: `${facts.awardYear}.${id}`,
    name: nameOf(id, facts, scope),
    on,
    turns: kind,
    words: explainedDay(day, facts, scope),
    sources: sourcesOf(id, facts),
  };
}

/** Shorter than on the card of dates where there are words for it, since it stands on a button too. */
function nameOf(id: string, { awardYear, deadlines }: FafsaYear, scope: Scope): string {
  const own = `reminders.day.${id}`;
  if (scope.guide.words.has(own)) return scope.say(own, { awardYear });
  return deadlines.find((deadline) => deadline.id === id)?.name[scope.language] ?? id;
}

function sourcesOf(id: string, { closesAt, correctionsUntil, deadlines }: FafsaYear): DaySubject['sources'] {
  const federal = { 'federal-close': closesAt, 'federal-corrections': correctionsUntil };
  const fact = Object.entries(federal).find(([each]) => each === id)?.[1];
  return (fact ?? deadlines.find((deadline) => deadline.id === id))?.sources ?? [];
}
