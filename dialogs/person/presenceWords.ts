import { presenceAt, type OfficeHours } from '../../guidance/time/officeHours.ts';
import { connecticutZone } from '../../guidance/time/dateIn.ts';
import { instantIn } from '../../guidance/time/instantIn.ts';
import type { Scope } from '../engine/scope.ts';
import { showMoment } from '../reminders/showMoment.ts';

/** Whether staff are there at `now` (ISO 8601 UTC), or when somebody will answer. */
export function presenceWords(hours: OfficeHours, now: string, scope: Scope): string {
  const presence = presenceAt(hours, now);
  if (presence.open) return scope.say('person.there', { until: shownTime(presence.until, scope) });
  if (presence.next === null) return scope.say('person.notThere');
  const { on, from } = presence.next;
  return scope.say('person.thereAgain', { moment: showMoment(instantIn(connecticutZone, on, from), scope) });
}

/** `HH:MM` as people say it, "5:00 PM"; the end of the day is midnight. */
function shownTime(time: string, { language }: Scope): string {
  const locale = language === 'es' ? 'es-US' : 'en-US';
  const instant = new Date(`1970-01-01T${time === '24:00' ? '00:00' : time}:00Z`);
  return new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone: 'UTC' }).format(instant);
}
