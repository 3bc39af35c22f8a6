import type { Reminder } from '../conversation.ts';
import { option, reply } from '../engine/say.ts';
import { answered, type Answered, type Turn } from '../engine/turn.ts';
import { onward } from './onward.ts';
import { reminderKey, stopAllOption } from './reminderOptions.ts';
import { showMoment } from './showMoment.ts';
import type { Subject } from './subject.ts';

/** Says when and where the reminder comes and how to end it. `key` is the word key of the first line. */
export function confirmation(
  turn: Turn,
  subject: Subject,
  reminder: Reminder,
  key: 'reminders.set' | 'reminders.already',
): Answered {
  const { scope, conversation } = turn;
  const lines = [
    scope.say(key, { name: subject.name, moment: showMoment(reminder.dueAt, scope) }),
    where(turn),
    scope.say('reminders.howToEnd'),
  ];
  const one = option(scope.say('reminders.stopThis'), {
    command: 'stopReminders',
    value: reminderKey(reminder),
  });
  const all = conversation.reminders.length > 1 ? stopAllOption(scope) : [];
  const sources = subject.kind === 'day' ? subject.sources : [];
  return answered(turn, [
    reply(
      lines.join('\n'),
      { rule: 'command.remind', sources },
      {
        options: [onward(turn), option(scope.say('menu.option.plan'), { command: 'plan' }), one, ...all],
      },
    ),
  ]);
}

/** Where it will be seen: a chat on the website waits to be opened again, others reach the resident. */
function where({ inbound, scope }: Turn): string {
  const own = `reminders.where.${inbound.channel}`;
  return scope.say(scope.guide.words.has(own) ? own : 'reminders.where.other');
}
