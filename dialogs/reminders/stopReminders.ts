import { reply } from '../engine/say.ts';
import { answered, proceed, type Answered, type Turn } from '../engine/turn.ts';
import { onward } from './onward.ts';
import { nameOf, remindOption, reminderKey, stopAllOption } from './reminderOptions.ts';

/** Ends one reminder, `<about>@<time>`, or all when `value` is empty. The question that is open stays open. */
export function stopReminders(turn: Turn, value: string): Answered {
  const { conversation, scope } = turn;
  const { reminders } = conversation;
  const ended = value === '' ? reminders : reminders.filter((each) => reminderKey(each) === value);
  const [first] = ended;
  if (!first) return said(turn, scope.say('reminders.noneToEnd'));
  const left = reminders.filter((each) => !ended.includes(each));
  const next = proceed(turn, { ...conversation, reminders: left });
  return value === ''
    ? said(next, scope.say('reminders.endedAll', { count: ended.length }))
    : said(next, scope.say('reminders.endedOne', { name: nameOf(first, scope) }));
}

function said(turn: Turn, text: string): Answered {
  const options = [onward(turn), remindOption(turn.scope), ...stopAllOption(turn.scope)];
  return answered(turn, [reply(text, { rule: 'command.stopReminders' }, { options })]);
}
