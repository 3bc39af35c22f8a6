import type { UpcomingDate } from '../../../guidance/fafsa/deadlinesOf.ts';
import type { Language } from '../../../guidance/language.ts';
import { addDays } from '../../../guidance/time/addDays.ts';
import type { Scope } from '../../engine/scope.ts';
import { showDate } from '../../engine/showDate.ts';

/** The day in words, with how long it is until then; marked where it is not confirmed. */
export function dayWords(day: UpcomingDate, scope: Scope): string {
  const date = untilOrFrom(day, scope);
  return day.confirmed ? date : scope.say('fafsa.date.notConfirmed', { date });
}

function untilOrFrom(day: UpcomingDate, scope: Scope): string {
  const { kind, passed, daysLeft: days } = day;
  const date = whenOf(day, scope);
  if (kind === 'from') return scope.say(passed ? 'fafsa.date.since' : 'fafsa.date.from', { date, days });
  return scope.say(passed ? 'fafsa.date.passed' : 'fafsa.date.left', { date, days });
}

/** A last moment is told in its own zone and as the clock shows it in Connecticut. */
function whenOf({ on, closing }: UpcomingDate, scope: Scope): string {
  const date = showDate(on, scope.language);
  if (!closing) return date;
  const here = inConnecticut(on, closing);
  const day = here.on === on ? 'same' : here.on === addDays(on, 1) ? 'next' : 'other';
  const time = timeWords(closing.at, scope.language);
  return scope.say('fafsa.date.at', { date, time, day, here: timeWords(here.at, scope.language) });
}

function timeWords(at: string, language: Language): string {
  const locale = language === 'es' ? 'es-US' : 'en-US';
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' });
  return time.format(new Date(`2000-01-01T${at}Z`));
}

/** A local time of another zone as the day and time of day in Connecticut at that moment. */
function inConnecticut(on: string, { at, timeZone }: { at: string; timeZone: string }) {
  const guess = Date.parse(`${on}T${at}Z`);
  const moment = new Date(guess - (Date.parse(`${localTime(new Date(guess), timeZone)}Z`) - guess));
  const [day = on, time = at] = localTime(moment, 'America/New_York').split('T');
  return { on: day, at: time };
}

/** `2027-07-01T00:59`. */
function localTime(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'short', timeZone });
  return parts.format(moment).replace(' ', 'T');
}
