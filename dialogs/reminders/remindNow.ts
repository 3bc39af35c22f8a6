import type { Guide } from '../../data/guide.ts';
import { dueAtOf } from '../../guidance/reminders/reminderTimes.ts';
import { connecticutZone, dateIn } from '../../guidance/time/dateIn.ts';
import type { Conversation, Reminder } from '../conversation.ts';
import { scopeOf, type Scope } from '../engine/scope.ts';
import type { Reply } from '../reply.ts';
import { dueReply } from './dueReply.ts';
import type { Subject } from './subject.ts';
import { subjectOf } from './subjectOf.ts';

/** What becomes of the reminders that are due: what is said, and the conversation without them. */
export interface Reminded {
  readonly conversation: Conversation;
  readonly replies: readonly Reply[];
}

/**
 * Reminds a resident who has said nothing, at `now` (ISO 8601 UTC). Pure, like a turn. What is said goes by what is known now: a day that
 * has passed and a step that is done are dropped, a day that was put off moves its reminder.
 */
export function remindNow(conversation: Conversation, guide: Guide, now: string): Reminded {
  const isDue = ({ dueAt }: Reminder) => Date.parse(dueAt) <= Date.parse(now);
  const today = dateIn(connecticutZone, now);
  const scope = scopeOf(guide, conversation, today);
  const reminders = conversation.reminders.flatMap((each) => (isDue(each) ? putOff(each, scope, now) : each));
  const after = scopeOf(guide, { ...conversation, reminders }, today);
  const due = conversation.reminders.filter((each) => isDue(each) && putOff(each, scope, now).length === 0);
  const abouts = [...new Set(due.map(({ about }) => about))];
  const replies = abouts
    .flatMap((about) => toTell(about, after) ?? [])
    .map((subject) => dueReply(subject, after, now));
  return { conversation: withOffers(after.conversation, replies), replies };
}

/** The reminder for the new time, where its day has moved so far that this time is still to come. */
function putOff(reminder: Reminder, scope: Scope, now: string): Reminder[] {
  const { about, time } = reminder;
  const subject = subjectOf(about, scope);
  if (subject?.kind !== 'day' || time === 'tomorrow' || time === 'inAWeek') return [];
  const dueAt = dueAtOf(time, subject.on);
  return Date.parse(dueAt) > Date.parse(now) ? [{ about, time, dueAt }] : [];
}

function toTell(about: string, scope: Scope): Subject | null {
  const subject = subjectOf(about, scope);
  return subject?.kind === 'day' && subject.on < scope.today ? null : subject;
}

/** The new buttons can be typed too, and come first; those before stay. */
function withOffers(conversation: Conversation, replies: readonly Reply[]): Conversation {
  const added = replies.flatMap(({ options }) => options);
  const before = conversation.offered.filter(({ label }) => !added.some((each) => each.label === label));
  return { ...conversation, offered: [...added, ...before] };
}
