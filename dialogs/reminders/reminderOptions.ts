import type { Reminder } from '../conversation.ts';
import { option } from '../engine/say.ts';
import type { Scope } from '../engine/scope.ts';
import type { Option } from '../reply.ts';
import { shortDate } from './showMoment.ts';
import { subjectOf } from './subjectOf.ts';

/** What a button carries for one reminder, and for setting it: `<about>@<time>`. */
export function reminderKey({ about, time }: Pick<Reminder, 'about' | 'time'>): string {
  return `${about}@${time}`;
}

/** The button that begins: what to be reminded of. */
export function remindOption(scope: Scope): Option {
  return option(scope.say('reminders.option'), { command: 'remind' });
}

/** The button that ends all reminders; none when there is nothing to end. */
export function stopAllOption(scope: Scope): Option[] {
  return scope.conversation.reminders.length === 0
    ? []
    : [option(scope.say('reminders.stopAll'), { command: 'stopReminders' })];
}

/** A button for each reminder that ends it. */
export function stopOptions(scope: Scope): Option[] {
  return scope.conversation.reminders.map((reminder) => {
    const [name, date] = [nameOf(reminder, scope), shortDate(reminder.dueAt, scope)];
    const label = scope.say('reminders.stopOne', { name, date });
    return option(label, { command: 'stopReminders', value: reminderKey(reminder) });
  });
}

/** What a reminder is about, in words; what is no longer known is called just that. */
export function nameOf({ about }: Pick<Reminder, 'about'>, scope: Scope): string {
  return subjectOf(about, scope)?.name ?? scope.say('reminders.somethingOver');
}
