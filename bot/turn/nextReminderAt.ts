import type { Conversation } from '../../dialogs/conversation.ts';

/** When the earliest reminder of a conversation is due, ISO 8601 UTC; `null` when there is none. */
export function nextReminderAt({ reminders }: Pick<Conversation, 'reminders'>): string | null {
  return reminders.map(({ dueAt }) => dueAt).sort()[0] ?? null;
}
