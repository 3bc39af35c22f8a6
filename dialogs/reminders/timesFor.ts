import { timesForDay, timesForStep, type TimeOnOffer } from '../../guidance/reminders/reminderTimes.ts';
import type { Subject } from './subject.ts';

/** The times on offer for a subject, seen from `now` (ISO 8601 UTC). */
export function timesFor(subject: Subject, now: string): readonly TimeOnOffer[] {
  return subject.kind === 'step'
    ? timesForStep(now)
    : timesForDay({ on: subject.on, kind: subject.turns }, now);
}
