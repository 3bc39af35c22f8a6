import { presenceAt, type OfficeHours } from '../../guidance/time/officeHours.ts';
import { connecticutZone } from '../../guidance/time/dateIn.ts';
import { instantIn } from '../../guidance/time/instantIn.ts';
import type { Scope } from '../engine/scope.ts';
import { showMoment } from '../reminders/showMoment.ts';
import { showClock } from './showClock.ts';

/** Whether staff are there at `now` (ISO 8601 UTC), or when somebody will answer. */
export function presenceWords(hours: OfficeHours, now: string, scope: Scope): string {
  const presence = presenceAt(hours, now);
  if (presence.open) return thereUntil(presence.until, scope);
  if (presence.next === null) return scope.say('person.notThere');
  const { on, from } = presence.next;
  return scope.say('person.thereAgain', { moment: showMoment(instantIn(connecticutZone, on, from), scope) });
}

/** "12:00 AM today" would be read as the night before. */
function thereUntil(until: string, scope: Scope): string {
  return until === '24:00'
    ? scope.say('person.thereToMidnight')
    : scope.say('person.there', { until: showClock(until, scope.language) });
}
