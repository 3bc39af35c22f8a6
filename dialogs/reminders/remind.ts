import type { Reminder } from '../conversation.ts';
import { option, reply } from '../engine/say.ts';
import { answered, proceed, type Answered, type Turn } from '../engine/turn.ts';
import type { Option } from '../reply.ts';
import { confirmation } from './confirmation.ts';
import { daySubjects } from './daySubjects.ts';
import { onward } from './onward.ts';
import { reminderKey, stopAllOption, stopOptions } from './reminderOptions.ts';
import { stepSubjects } from './stepSubjects.ts';
import type { Subject } from './subject.ts';
import { subjectOf } from './subjectOf.ts';
import { timesFor } from './timesFor.ts';

/** A resident can have so many reminders to come. */
const most = 5;
/** So many days are offered, the earliest. */
const mostDays = 4;

/** Sets a reminder, one button at a time: `value` is empty, `<about>` or `<about>@<time>`. The question that is open stays open. */
export function remind(turn: Turn, value: string): Answered {
  const { scope, inbound, conversation } = turn;
  const [about = '', time = ''] = value.split('@');
  if (about === '') return offerSubjects(turn, []);
  const subject = subjectOf(about, scope);
  if (!subject) return offerSubjects(turn, [scope.say('reminders.over')]);
  const chosen = timesFor(subject, inbound.receivedAt).find((each) => each.time === time);
  if (!chosen) return offerTimes(turn, subject, time === '' ? [] : [scope.say('reminders.timePassed')]);
  const known = conversation.reminders.find((each) => reminderKey(each) === value);
  if (known?.dueAt === chosen.dueAt) return confirmation(turn, subject, known, 'reminders.already');
  const others = conversation.reminders.filter((each) => each !== known);
  if (others.length >= most) return full(turn);
  const reminder: Reminder = { about, ...chosen };
  const next = proceed(turn, { ...conversation, reminders: [...others, reminder] });
  return confirmation(next, subject, reminder, 'reminders.set');
}

function offerSubjects(turn: Turn, lead: readonly string[]): Answered {
  const { scope } = turn;
  const subjects: Subject[] = [...stepSubjects(scope), ...daySubjects(scope).slice(0, mostDays)];
  const known = scope.conversation.reminders.length;
  const listed = known === 0 ? [] : [scope.say('reminders.known', { count: known })];
  const ask = scope.say(subjects.length === 0 ? 'reminders.nothing' : 'reminders.ask');
  return offer(
    turn,
    [...lead, ...listed, ask],
    [
      ...subjects.map((subject) => option(subject.name, { command: 'remind', value: subject.about })),
      ...stopAllOption(scope),
    ],
  );
}

function offerTimes(turn: Turn, subject: Subject, lead: readonly string[]): Answered {
  const { scope, inbound } = turn;
  const times = timesFor(subject, inbound.receivedAt);
  const named = subject.kind === 'day' ? [`${subject.name}: ${subject.words}`] : [subject.name];
  const ask = scope.say(times.length === 0 ? 'reminders.tooLate' : 'reminders.askTime');
  const options = times.map(({ time }) =>
    option(scope.say(`reminders.time.${time}`), { command: 'remind', value: `${subject.about}@${time}` }),
  );
  return offer(turn, [...lead, ...named, ask], options);
}

function full(turn: Turn): Answered {
  return offer(turn, [turn.scope.say('reminders.full', { most })], stopOptions(turn.scope));
}

function offer(turn: Turn, lines: readonly string[], options: readonly Option[]): Answered {
  const all = [...options, onward(turn)];
  return answered(turn, [reply(lines.join('\n'), { rule: 'command.remind' }, { options: all })]);
}
