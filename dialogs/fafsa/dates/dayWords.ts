import type { UpcomingDate } from '../../../guidance/fafsa/deadlinesOf.ts';
import { addDays } from '../../../guidance/time/addDays.ts';
import type { Scope } from '../../engine/scope.ts';
import { showDate } from '../../engine/showDate.ts';
import { inConnecticut, timeWords } from './lastMoment.ts';

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
