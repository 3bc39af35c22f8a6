import type { Conversation } from '../conversation.ts';
import type { Texting } from './texting.ts';

/** The conversation with what another chat knew: where they differ, that one counts; what was kept in either stays. */
export function takenOver(own: Conversation, { takesOver: other }: Texting): Conversation {
  if (!other) return own;
  const isNew = <T>(one: T, all: readonly T[]) =>
    !all.some((each) => JSON.stringify(each) === JSON.stringify(one));
  return {
    ...other,
    greeted: own.greeted,
    askings: Math.max(own.askings, other.askings),
    answers: { ...own.answers, ...other.answers },
    finished: { ...own.finished, ...other.finished },
    plan: [...own.plan.filter((each) => isNew(each, other.plan)), ...other.plan],
    reminders: [...own.reminders.filter((each) => isNew(each, other.reminders)), ...other.reminders],
    ticked: [...new Set([...own.ticked, ...other.ticked])],
    rejected: [...new Set([...own.rejected, ...other.rejected])],
    offered: [],
    numbered: [],
  };
}
