import type { FafsaYear } from '../../../data/schema/fafsaYear.ts';
import { deadlinesOf, type UpcomingDate } from '../../../guidance/fafsa/deadlinesOf.ts';
import type { Scope } from '../../engine/scope.ts';
import type { Card } from '../../reply.ts';
import { formYear, type FormYear } from '../formYear.ts';
import { closedTonight } from './closedTonight.ts';
import { dayWords } from './dayWords.ts';
import { mayStudyFourYears } from './mayStudyFourYears.ts';

/** The form whose dates are told, seen by somebody today. */
export interface DatedForm {
  readonly form: FormYear;
  readonly scope: Scope;
}

/**
 * Each day that can concern this resident, with how long it is until then, what explains it, and what is left to do when it has
 * passed. The day of the waiver is told with the rule it belongs to, and in `datesWithWaiver`.
 */
export function dateFacts(dated: DatedForm): Card['facts'] {
  return factsOf(dated, ({ id }) => id !== 'graduation-waiver');
}

/** The same, with the day from which a school can sign the waiver. */
export function datesWithWaiver(dated: DatedForm): Card['facts'] {
  return factsOf(dated, () => true);
}

/** Until when a form that was sent can be corrected, or that this is not known yet. Nothing while no form is known. */
export function correctionsFact(scope: Scope): Card['facts'] {
  const form = formYear(scope);
  if (!form) return [];
  const [known] = factsOf({ form, scope }, ({ id }) => id === 'federal-corrections');
  const name = scope.say('fafsa.date.of', {
    name: scope.say('fafsa.date.federal-corrections'),
    awardYear: form.awardYear,
  });
  const note = form.facts.correctionsUntil.note?.[scope.language];
  const value = known?.value ?? note;
  return value === undefined ? [] : [{ name, value }];
}

function factsOf({ form, scope }: DatedForm, isTold: (day: UpcomingDate) => boolean): Card['facts'] {
  return deadlinesOf(form.facts, scope.today)
    .filter((day) => isTold(day) && (day.id !== 'roberta-willis' || mayStudyFourYears(scope)))
    .map((day) => ({ name: nameOf(day, form, scope), value: explainedDay(day, form.facts, scope) }));
}

function nameOf({ id }: UpcomingDate, { facts }: FormYear, scope: Scope): string {
  const own = facts.deadlines.find((deadline) => deadline.id === id);
  return own ? own.name[scope.language] : scope.say(`fafsa.date.${id}`);
}

/** A day with how long it is until then, whether it is confirmed, what explains it, and what is left to do when it has passed. */
export function explainedDay(day: UpcomingDate, facts: FafsaYear, scope: Scope): string {
  const notes = [...noteOn(day.id, facts, scope), ...afterwards(day, facts, scope)];
  const date = dayWords(day, scope);
  return notes.length === 0 ? date : scope.say('fafsa.date.note', { date, note: notes.join(' ') });
}

function noteOn(id: string, { closesAt, correctionsUntil }: FafsaYear, scope: Scope): string[] {
  const about = `fafsa.date.about.${id}`;
  if (scope.guide.words.has(about)) return [scope.say(about)];
  const federal = { 'federal-close': closesAt, 'federal-corrections': correctionsUntil };
  const note = Object.entries(federal).find(([each]) => each === id)?.[1].note?.[scope.language];
  return note === undefined ? [] : [note];
}

/** What still can be done once a last day has passed. */
function afterwards({ id, kind, passed }: UpcomingDate, facts: FafsaYear, scope: Scope): string[] {
  const tonight = id === 'federal-close' ? closedTonight({ facts }, scope) : [];
  if (tonight.length > 0) return tonight;
  const after = `fafsa.date.after.${id}`;
  return passed && kind === 'until' && scope.guide.words.has(after) ? [scope.say(after)] : [];
}
