import { card } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Card } from '../reply.ts';
import { nameOf, stopOptions } from './reminderOptions.ts';
import { showMoment } from './showMoment.ts';

/** The reminders to come, on the plan, each with its way out; `null` when there are none. */
export function remindersCard(scope: Scope): Card | null {
  const { reminders } = scope.conversation;
  if (reminders.length === 0) return null;
  const facts = reminders.map((reminder) => ({
    name: nameOf(reminder, scope),
    value: showMoment(reminder.dueAt, scope),
  }));
  return card(scope.say('reminders.title'), { facts, options: stopOptions(scope) });
}
